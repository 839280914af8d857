package cn.qinshui.zhuanban.data.db;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The columns of a table, looked up once, for writing and imaging many of its rows.
final class RowShape {
  private static final Map<Table<?>, RowShape> SHAPES = new ConcurrentHashMap<>();

  private final Table<?> table;
  private final int id;
  private final String[] heads;
  private final int[] scales;

  private RowShape(Table<?> table) {
    this.table = table;
    this.id = table.indexOf("id");
    this.heads = Arrays.stream(table.fields()).map(field -> '"' + field.getName() + "\":\"").toArray(String[]::new);
    this.scales = Arrays.stream(table.fields()).mapToInt(RowShape::scale).toArray();
  }

  private static int scale(Field<?> field) {
    return field.getType() == BigDecimal.class ? field.getDataType().scale() : -1;
  }

  static RowShape of(Table<?> table) {
    return SHAPES.computeIfAbsent(table, RowShape::new);
  }

  Table<?> table() {
    return table;
  }

  int size() {
    return heads.length;
  }

  long id(@Nullable Object[] row) {
    return row[id] instanceof Long number ? number : 0;
  }

  @Nullable Object[] values(Record row) {
    var values = new Object[heads.length];
    for (int i = 0; i < values.length; i++) values[i] = row.get(i);
    return values;
  }

  /// The values with numbers as their column keeps them, so that the image is the same as one read back.
  @Nullable Object[] stored(Record row) {
    var values = values(row);
    for (int i = 0; i < values.length; i++) {
      if (scales[i] >= 0 && values[i] instanceof BigDecimal number && number.scale() != scales[i]) {
        values[i] = number.setScale(scales[i], RoundingMode.HALF_UP);
      }
    }
    return values;
  }

  /// As [RowImage#of].
  String image(@Nullable Object[] row) {
    var json = new StringBuilder(512).append('{');
    for (int i = 0; i < row.length; i++) {
      var content = row[i];
      if (content == null) continue;
      if (json.length() > 1) json.append(',');
      json.append(heads[i]);
      if (content instanceof Long || content instanceof Integer || content instanceof Boolean) json.append(content);
      else RowImage.escape(json, RowImage.text(content));
      json.append('"');
    }
    return json.append('}').toString();
  }
}
