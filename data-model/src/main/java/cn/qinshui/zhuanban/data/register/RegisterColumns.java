package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterEntryRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a kind's fields are in the row of an entry: some have a column of their own, the others stand together as JSON.
final class RegisterColumns {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, String>> MAP = new TypeReference<>() {};

  private RegisterColumns() {}

  static Map<String, String> values(RegisterKind kind, RegisterEntryRecord row) {
    Map<String, String> stored = row.getFields() == null ? Map.of() : JSON.readValue(row.getFields(), MAP);
    var values = new LinkedHashMap<String, String>();
    for (var field : kind.fields()) {
      var text = field.column() == null ? stored.get(field.code()) : text(row.get(field.column()));
      if (text != null && !text.isBlank()) values.put(field.code(), text);
    }
    return values;
  }

  private static @Nullable String text(@Nullable Object content) {
    if (content instanceof BigDecimal number) return number.stripTrailingZeros().toPlainString();
    return content == null ? null : content.toString();
  }

  static void fill(RegisterEntryRecord row, RegisterKind kind, RegisterDraft draft) {
    var others = new LinkedHashMap<String, String>();
    for (var field : kind.fields()) {
      var text = draft.value(field.code());
      if (field.column() != null) put(row, field.column(), text.isEmpty() ? null : text);
      else if (!text.isEmpty()) others.put(field.code(), text);
    }
    row.setFields(others.isEmpty() ? null : JSON.writeValueAsString(others));
  }

  private static void put(RegisterEntryRecord row, String column, @Nullable String text) {
    switch (column) {
      case "started_on" -> row.setStartedOn(day(text));
      case "due_on" -> row.setDueOn(day(text));
      case "finished_on" -> row.setFinishedOn(day(text));
      case "level" -> row.setLevel(text);
      case "partner" -> row.setPartner(text);
      case "amount" -> row.setAmount(text == null ? null : new BigDecimal(text));
      case "people" -> row.setPeople(text == null ? null : Integer.valueOf(text));
      case "result" -> row.setResult(text);
      default -> throw new IllegalStateException("no column " + column);
    }
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
