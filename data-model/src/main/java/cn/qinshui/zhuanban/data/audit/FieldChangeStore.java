package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The record of changes field by field, newest first. It reads at most the newest [#MOST] rows that a filter lets
/// through, so that one question never holds up the desk.
public final class FieldChangeStore {
  public static final int MOST = 20_000;

  private final Database database;
  private final FieldWords words = FieldWords.shipped();

  /// A part of the changes, and how many there are.
  public record Found(List<FieldChange> rows, int total) {}

  public FieldChangeStore(Database database) {
    this.database = database;
  }

  public Found page(FieldChangeFilter filter, PageRequest request) {
    var dictionaries = Dictionaries.of(database);
    var settings =
        new SettingStore(database)
            .all().stream().collect(Collectors.toMap(SettingStore.Setting::name, SettingStore.Setting::label));
    var tokens = TextTokens.of(filter.text());
    return database.read(sql -> {
      var reading = new ChangeReading(new ValueWords(sql, words, dictionaries, settings), zone());
      var newest = new NewestRows(sql, filter, database.county(), zone());
      var rows = newest.read(MOST, row -> ChangedRow.of(row, words, filter));
      return tokens.isEmpty() ? page(rows, reading, request) : search(rows, reading, tokens, request);
    });
  }

  /// Only what is on the page is put into words: names are looked up for it and for nothing else.
  private static Found page(List<ChangedRow> rows, ChangeReading reading, PageRequest request) {
    var page = new ArrayList<FieldChange>();
    int seen = 0;
    for (var row : rows) {
      for (var column : row.columns()) {
        if (seen >= request.offset() && page.size() < request.limit()) page.add(reading.change(row, column));
        seen++;
      }
    }
    return new Found(page, seen);
  }

  private static Found search(List<ChangedRow> rows, ChangeReading reading, List<String> tokens, PageRequest request) {
    reading.know(rows);
    var found =
        rows.stream()
            .flatMap(row -> row.columns().stream().map(column -> reading.change(row, column)))
            .filter(change -> says(change, tokens))
            .toList();
    int from = Math.min(request.offset(), found.size());
    return new Found(found.subList(from, Math.min(from + request.limit(), found.size())), found.size());
  }

  private ZoneId zone() {
    return database.clock().getZone();
  }

  private static boolean says(FieldChange change, List<String> tokens) {
    var all =
        TextTokens.normal(
            String.join(
                " ",
                change.firm() == null ? "" : change.firm(),
                change.subject(),
                change.field(),
                change.before(),
                change.after(),
                change.cause(),
                change.at().toLocalDate().toString()));
    return tokens.stream().allMatch(all::contains);
  }

  /// Everybody who changed something, by name.
  public List<String> authors() {
    return database.read(sql ->
        sql.selectDistinct(CHANGE_SET.AUTHOR)
            .from(CHANGE_SET)
            .where(CHANGE_SET.COUNTY.eq(database.county()))
            .orderBy(CHANGE_SET.AUTHOR)
            .fetch(CHANGE_SET.AUTHOR));
  }

  /// Every field by `table.column`, as 年度指标·营业收入.
  public Map<String, String> fields() {
    return words.all();
  }
}
