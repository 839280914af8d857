package cn.qinshui.zhuanban.data.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a file may say: where it goes, how it is read, and by which names the offices head its column.
///
/// @param code stable, kept in column_mapping
/// @param column of the part's table; for a fact its code
/// @param dictionary for CHOICE
/// @param unit %, 人, 年 …
/// @param most longest text in characters
/// @param yearly whether a year belongs to it
/// @param past whether a day after today is a mistake
public record ImportField(
    String code,
    FieldPart part,
    String column,
    String label,
    FieldType type,
    @Nullable String dictionary,
    @Nullable String unit,
    int most,
    boolean yearly,
    boolean past,
    List<String> names) {
  public static final String NAME = "firm.name";
  public static final String CODE = "firm.code";
  public static final String TOWN = "firm.town";
  public static final String REASON = "firm.code_override_reason";
  public static final String YEAR = "row.year";

  public ImportField {
    names = List.copyOf(names);
  }

  boolean is(String other) {
    return code.equals(other);
  }

  /// Serves to find the firm, whatever else the file is about.
  boolean identifies() {
    return code.equals(NAME) || code.equals(CODE) || code.equals(TOWN) || code.equals(REASON);
  }
}
