package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the file once its cells are read: one value (as the library keeps it) for each imported column.
///
/// @param year the year the row says it is about
final class ReadRow {
  final int number;
  final @Nullable String[] values;
  final List<String> wrong = new ArrayList<>(0);
  final List<String> questions = new ArrayList<>(0);
  final List<String> remarks = new ArrayList<>(0);
  String name = "";
  @Nullable String code;
  @Nullable String town;
  @Nullable String reason;
  @Nullable Integer year;

  ReadRow(int number, int columns) {
    this.number = number;
    this.values = new String[columns];
  }

  /// Takes a value for a column; what identifies the firm is kept apart as well.
  void take(int slot, ImportField field, String value) {
    values[slot] = value;
    if (field.is(ImportField.NAME)) name = value;
    else if (field.is(ImportField.CODE)) code = value;
    else if (field.is(ImportField.TOWN)) town = value;
    else if (field.is(ImportField.REASON)) reason = value;
    else if (field.is(ImportField.YEAR)) year = Integer.valueOf(value);
  }

  /// As a person calls the row's firm.
  String firm() {
    return name.isEmpty() ? code == null ? "" : code : name;
  }

  boolean codeFails() {
    return code != null && !CreditCode.check(code).good();
  }
}
