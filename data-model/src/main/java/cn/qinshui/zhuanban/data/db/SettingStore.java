package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.SETTING;

import cn.qinshui.zhuanban.data.jooq.tables.records.SettingRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The office's settings: thresholds, limits and names that are data. What the library does not hold comes from the file
/// settings/office.json that travels with the program.
public final class SettingStore {
  private static final Map<String, Setting> SHIPPED = shipped();

  private final Database database;

  /// One setting: `label` says in the office's words what it is for.
  public record Setting(String name, String content, String label) {}

  public SettingStore(Database database) {
    this.database = database;
  }

  private static Map<String, Setting> shipped() {
    try (var file = SettingStore.class.getResourceAsStream("/settings/office.json")) {
      if (file == null) throw new IllegalStateException("settings/office.json is missing");
      var settings = new LinkedHashMap<String, Setting>();
      var all = JsonMapper.builder().build().readValue(file, new TypeReference<List<Setting>>() {});
      for (var setting : all) settings.put(setting.name(), setting);
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every setting the program knows, as it stands in this library.
  public List<Setting> all() {
    var stored = stored();
    return SHIPPED.values().stream()
        .map(s -> new Setting(s.name(), stored.getOrDefault(s.name(), s.content()), s.label()))
        .toList();
  }

  public String text(String name) {
    var shipped = SHIPPED.get(name);
    var stored = stored().get(name);
    if (stored != null) return stored;
    if (shipped == null) throw new IllegalArgumentException("no setting " + name);
    return shipped.content();
  }

  /// What this library keeps under a name, whether the program knows it or not.
  public Optional<String> stored(String name) {
    return Optional.ofNullable(stored().get(name));
  }

  public int whole(String name) {
    return wholes(name).getFirst();
  }

  /// Several whole numbers, written with commas between them.
  public List<Integer> wholes(String name) {
    return Arrays.stream(text(name).split("[,，、]")).map(String::strip).map(Integer::valueOf).toList();
  }

  private Map<String, String> stored() {
    return database.read(sql ->
        sql.select(SETTING.NAME, SETTING.CONTENT)
            .from(SETTING)
            .where(SETTING.COUNTY.eq(database.county()), SETTING.CONTENT.isNotNull())
            .fetchMap(SETTING.NAME, SETTING.CONTENT));
  }

  /// Changes a setting; a number stays a number.
  public void put(Author author, String name, String content) {
    var shipped = SHIPPED.get(name);
    if (shipped != null) check(shipped, content);
    var label = shipped == null ? name : shipped.label();
    database.write(
        Deed.edit(author, "修改设置“" + label + "”"),
        tx -> {
          var ids =
              tx.sql()
                  .select(SETTING.ID)
                  .from(SETTING)
                  .where(SETTING.COUNTY.eq(database.county()), SETTING.NAME.eq(name))
                  .fetch(SETTING.ID);
          if (ids.isEmpty()) return tx.insert(row(name, content.strip()));
          tx.update(SETTING, ids.getFirst(), null, row -> row.setContent(content.strip()));
          return ids.getFirst();
        });
  }

  private static SettingRecord row(String name, String content) {
    var row = new SettingRecord();
    row.setName(name);
    row.setContent(content);
    return row;
  }

  private static void check(Setting shipped, String content) {
    if (!isNumbers(shipped.content())) return;
    var parts = new ArrayList<>(Arrays.asList(content.split("[,，、]")));
    if (!isNumbers(content) || parts.size() != shipped.content().split(",").length) {
      throw new Refusal("“" + shipped.label() + "”要填整数，如 " + shipped.content() + "。请改好再保存。");
    }
  }

  private static boolean isNumbers(String content) {
    return content.matches("\\s*[0-9]{1,4}\\s*([,，、]\\s*[0-9]{1,4}\\s*)*");
  }
}
