package cn.qinshui.zhuanban.data.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How tables and columns are called in Chinese; from audit/fields.json.
final class FieldWords {
  private static final FieldWords SHIPPED = load();

  private final Map<String, Table> tables = new HashMap<>();
  private final Set<String> silent;

  /// A column and how the codes in it are read.
  ///
  /// @param setting whether it is the name of a setting, `tokens` a column whose codes may stand among its words
  /// @param bookkeeping whether it is no fact of the office, and never told
  /// @param opaque whether what stands in it is for the program only, so that the record tells no more than its change
  record Column(
      String column,
      String word,
      @Nullable Map<String, String> values,
      @Nullable String dictionary,
      @Nullable String table,
      @Nullable String by,
      @Nullable String name,
      @Nullable Boolean opaque,
      @Nullable Coded coded,
      @Nullable Boolean setting,
      @Nullable String tokens,
      @Nullable Boolean bookkeeping) {
    boolean isBookkeeping() {
      return Boolean.TRUE.equals(bookkeeping);
    }

    boolean isOpaque() {
      return Boolean.TRUE.equals(opaque);
    }

    boolean refers() {
      return table != null && by != null && name != null;
    }
  }

  /// Codes that are explained by JSON: in the body of the row's ledger, or in a file that comes with the program.
  ///
  /// @param list the part of it that explains them
  /// @param through the column that leads to the entry whose ledger it is; null: the row is the entry
  /// @param pairs whether the column holds several values by their codes
  /// @param resource the file; null for the ledger
  /// @param choicesOf the column whose code has the choices
  record Coded(
      String list,
      @Nullable String through,
      @Nullable Boolean pairs,
      @Nullable String resource,
      @Nullable String choicesOf) {
    boolean isPairs() {
      return Boolean.TRUE.equals(pairs);
    }
  }

  /// A table; `subject` is how one row is called, with columns in braces.
  record Table(String table, String word, String subject, List<Column> fields) {}

  private record Shipped(@Nullable String $说明, List<String> silent, List<Table> tables) {}

  private FieldWords(Shipped shipped) {
    shipped.tables().forEach(table -> tables.put(table.table(), table));
    silent = Set.copyOf(shipped.silent());
  }

  private static FieldWords load() {
    try (var file = FieldWords.class.getResourceAsStream("/audit/fields.json")) {
      if (file == null) throw new IllegalStateException("audit/fields.json is missing");
      return new FieldWords(JsonMapper.builder().build().readValue(file, Shipped.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FieldWords shipped() {
    return SHIPPED;
  }

  Optional<Table> table(String table) {
    return Optional.ofNullable(tables.get(table));
  }

  /// A column without a word of its own is shown by its name.
  Column column(String table, String column) {
    return table(table)
        .flatMap(known -> known.fields().stream().filter(each -> each.column().equals(column)).findFirst())
        .orElseGet(() -> new Column(column, column, null, null, null, null, null, null, null, null, null, null));
  }

  /// Columns that the program keeps for itself.
  boolean isSilent(String table, String column) {
    return silent.contains(column) || column(table, column).isBookkeeping();
  }

  /// Every field by `table.column`, as 年度指标·营业收入.
  Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    for (var table : tables.values().stream().sorted(Comparator.comparing(Table::word)).toList()) {
      for (var field : table.fields()) {
        if (field.isBookkeeping()) continue;
        all.put(table.table() + "." + field.column(), table.word() + "·" + field.word());
      }
    }
    return all;
  }
}
