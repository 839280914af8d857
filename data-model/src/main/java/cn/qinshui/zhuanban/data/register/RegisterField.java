package cn.qinshui.zhuanban.data.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing written of an entry.
///
/// @param column the column of register_entry that holds it; null: it stands under its code in register_entry.fields
public record RegisterField(
    String code,
    String name,
    Type type,
    @Nullable String column,
    @Nullable String unit,
    List<String> choices,
    boolean required) {

  /// What may be entered. DATE yyyy-MM-dd, MONTH yyyy-MM, MONEY in the unit, COUNT a whole number.
  public enum Type {
    TEXT,
    LONG_TEXT,
    NUMBER,
    MONEY,
    PERCENT,
    COUNT,
    DATE,
    MONTH,
    CHOICE,
    BOOL
  }

  public RegisterField {
    choices = orEmpty(choices);
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
