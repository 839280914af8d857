package cn.qinshui.zhuanban.data.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Puts the values of a planned row into a row of the library.
final class Columns {
  private static final Map<String, Map<String, Field<?>>> OF_TABLES = new ConcurrentHashMap<>();

  private Columns() {}

  /// Sets the columns that the part writes, unticked ones left out.
  static void fill(TableRecord<?> row, PartPlan part, RowPlan plan, List<ColumnUse> used, @Nullable BitSet unticked) {
    for (int slot : part.writes()) {
      if (unticked != null && unticked.get(slot)) continue;
      set(row, used.get(slot).taken().column(), Objects.requireNonNull(plan.values()[slot]));
    }
  }

  static void set(TableRecord<?> row, String column, String value) {
    put(row, field(row.getTable(), column), value);
  }

  /// The table's own column: jOOQ compares the names of all of them.
  static Field<?> field(Table<?> table, String column) {
    var columns = OF_TABLES.computeIfAbsent(table.getName(), _ -> byName(table));
    return Objects.requireNonNull(columns.get(column), () -> table.getName() + " has no " + column);
  }

  private static Map<String, Field<?>> byName(Table<?> table) {
    var columns = new HashMap<String, Field<?>>();
    for (var field : table.fields()) columns.put(field.getName(), field);
    return columns;
  }

  private static <T> void put(TableRecord<?> row, Field<T> field, String value) {
    row.set(field, field.getType().cast(parsed(field.getType(), value)));
  }

  private static Object parsed(Class<?> type, String value) {
    if (type == String.class) return value;
    if (type == BigDecimal.class) return new BigDecimal(value);
    if (type == Integer.class) return Integer.valueOf(value);
    if (type == LocalDate.class) return LocalDate.parse(value);
    if (type == Boolean.class) return Boolean.valueOf(value);
    if (type == Long.class) return Long.valueOf(value);
    throw new IllegalStateException("no column of " + type + " is imported");
  }

  static boolean writes(PartPlan part, int slot, @Nullable BitSet unticked) {
    return part.writes().contains(slot) && (unticked == null || !unticked.get(slot));
  }
}
