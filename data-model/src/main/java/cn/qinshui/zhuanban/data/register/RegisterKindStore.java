package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;

import cn.qinshui.zhuanban.data.db.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The kinds of ledgers the library knows.
public final class RegisterKindStore {
  private final Database database;

  public RegisterKindStore(Database database) {
    this.database = database;
  }

  /// In the office's order.
  public List<RegisterKind> kinds() {
    return List.copyOf(database.read(sql -> byId(sql, REGISTER_KIND.COUNTY.eq(database.county()))).values());
  }

  /// Those whose entries or figures belong to a measure.
  public List<RegisterKind> ofMeasure(int measureNo) {
    return kinds().stream()
        .filter(kind ->
            kind.measure() == measureNo || kind.counts().stream().anyMatch(count -> count.measure() == measureNo))
        .toList();
  }

  public Optional<RegisterKind> kind(String code) {
    return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  static Map<Long, RegisterKind> byId(DSLContext sql, Condition which) {
    var kinds = new LinkedHashMap<Long, RegisterKind>();
    sql.selectFrom(REGISTER_KIND)
        .where(which)
        .orderBy(REGISTER_KIND.SORT_ORDER, REGISTER_KIND.ID)
        .forEach(row -> kinds.put(row.getId(), RegisterKindReader.read(row.getName(), row.getBody())));
    return kinds;
  }
}
