package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.SETTING;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The office's dictionaries (demand.class, visit.way …) as they stand: from the library's settings named
/// dictionary.…, else from the file that travels with the program.
public final class Dictionaries {
  private static final String PREFIX = "dictionary.";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, List<Choice>> SHIPPED = shipped();

  private final Map<String, List<Choice>> all;

  private Dictionaries(Map<String, List<Choice>> all) {
    this.all = all;
  }

  private record Shipped(@Nullable String $说明, Map<String, List<Choice>> dictionaries) {}

  private static Map<String, List<Choice>> shipped() {
    try (var file = Dictionaries.class.getResourceAsStream("/settings/dictionaries.json")) {
      return file == null ? Map.of() : JSON.readValue(file, Shipped.class).dictionaries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Dictionaries of(DSLContext sql, String county) {
    var all = new HashMap<>(SHIPPED);
    sql.select(SETTING.NAME, SETTING.CONTENT)
        .from(SETTING)
        .where(SETTING.COUNTY.eq(county), SETTING.NAME.startsWith(PREFIX), SETTING.CONTENT.isNotNull())
        .forEach(row ->
            all.put(
                row.value1().substring(PREFIX.length()),
                JSON.readValue(row.value2(), new TypeReference<List<Choice>>() {})));
    return new Dictionaries(all);
  }

  public static Dictionaries of(Database database) {
    return database.read(sql -> of(sql, database.county()));
  }

  /// The entries of a dictionary in their order; none where it is not known.
  public List<Choice> choices(String name) {
    return all.getOrDefault(name, List.of());
  }

  /// The entry of this code; a code that the dictionary no longer knows shows as itself.
  public Choice choice(String name, String code) {
    return choices(name).stream().filter(c -> c.code().equals(code)).findFirst().orElse(new Choice(code, code));
  }
}
