package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.SETTING;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/// The rules of unpaid money as they stand in this library: the office's own, else those that travel with the program.
public final class ArrearsStore {
  private static final String SETTING_NAME = "arrears.terms";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;

  public ArrearsStore(Database database) {
    this.database = database;
  }

  public ArrearsRules rules() {
    return new ArrearsRules(terms(), new CalendarStore(database).load());
  }

  private ArrearsTerms terms() {
    var own =
        database.read(sql ->
            sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.COUNTY.eq(database.county()), SETTING.NAME.eq(SETTING_NAME))
                .fetchOne(SETTING.CONTENT));
    return own == null ? shipped() : JSON.readValue(own, ArrearsTerms.class);
  }

  static ArrearsTerms shipped() {
    try (var file = ArrearsStore.class.getResourceAsStream("/clocks/arrears.json")) {
      if (file == null) throw new IllegalStateException("clocks/arrears.json is missing");
      return JSON.readValue(file, ArrearsTerms.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
