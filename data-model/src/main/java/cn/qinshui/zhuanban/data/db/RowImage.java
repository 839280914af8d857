package cn.qinshui.zhuanban.data.db;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A row as JSON text, every value as a string, empty columns left out: the form in which changes are kept.
final class RowImage {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, String>> MAP = new TypeReference<>() {};

  private static final String ID = "{\"id\":\"";

  private RowImage() {}

  /// Written by hand: an import makes a hundred thousand of them.
  static String of(Record row) {
    var json = new StringBuilder(256).append('{');
    for (int i = 0; i < row.size(); i++) {
      var content = row.get(i);
      if (content == null) continue;
      if (json.length() > 1) json.append(',');
      json.append('"').append(row.field(i).getName()).append("\":\"");
      escape(json, text(content));
      json.append('"');
    }
    return json.append('}').toString();
  }

  static void escape(StringBuilder json, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c >= ' ') json.append(c);
      else
        json.append("\\u")
            .append(Character.forDigit(c >> 12, 16))
            .append(Character.forDigit(c >> 8 & 15, 16))
            .append(Character.forDigit(c >> 4 & 15, 16))
            .append(Character.forDigit(c & 15, 16));
    }
  }

  static String text(Object content) {
    return content instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : content.toString();
  }

  /// The id of the row an image is of: every table's first column.
  static long id(String image) {
    return Long.parseLong(image.substring(ID.length(), image.indexOf('"', ID.length())));
  }

  static Map<String, String> values(@Nullable String image) {
    return image == null ? Map.of() : JSON.readValue(image, MAP);
  }

  static <R extends Record> R toRow(Table<R> table, String image) {
    var values = values(image);
    var row = table.newRecord();
    for (var field : table.fields()) fill(row, field, values.get(field.getName()));
    return row;
  }

  /// Sets the columns named from their texts (null: empty); the others stay.
  static void fill(Record row, Map<String, @Nullable String> columns) {
    columns.forEach((name, text) -> {
      var field = row.field(name);
      if (field == null) throw new IllegalArgumentException("no column " + name);
      fill(row, field, text);
    });
  }

  private static <T> void fill(Record row, Field<T> field, @Nullable String text) {
    row.set(field, text == null ? null : field.getType().cast(parse(field.getType(), text)));
  }

  private static Object parse(Class<?> type, String text) {
    if (type == Long.class) return Long.valueOf(text);
    if (type == Integer.class) return Integer.valueOf(text);
    if (type == Boolean.class) return Boolean.valueOf(text);
    if (type == BigDecimal.class) return new BigDecimal(text);
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type == Instant.class) return Instant.parse(text);
    if (type == String.class) return text;
    throw new IllegalStateException("no image of " + type);
  }

  /// Whether two images say the same of a row, its revision apart.
  static boolean same(@Nullable String one, @Nullable String other) {
    return withoutRevision(one).equals(withoutRevision(other));
  }

  private static Map<String, String> withoutRevision(@Nullable String image) {
    var values = new LinkedHashMap<>(values(image));
    values.remove("rev");
    return values;
  }
}
