package cn.qinshui.zhuanban.report.listing;

import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.time.OffsetDateTime;
import java.util.List;

/// A list to be printed.
///
/// @param narrowed what it is narrowed by, in words; empty where it shows everything
/// @param foot stands at the foot of every page: office, who, when
/// @param rows as many texts each as there are columns
public record ListPaper(
    String title,
    String narrowed,
    String count,
    String foot,
    List<Column> columns,
    List<List<String>> rows,
    OffsetDateTime made) {
  /// `width` in pixels of the screen at 100 %.
  public record Column(String head, double width, Align align) {}

  public ListPaper {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
