package cn.qinshui.zhuanban.report.slips;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// A 交接清单: the firms one commissioner hands over to another.
///
/// @param to empty where nobody is chosen yet
public record HandOverPaper(
    String office, String from, String to, LocalDate since, List<Line> lines, OffsetDateTime made) {
  public HandOverPaper {
    lines = List.copyOf(lines);
  }

  /// One firm; all words as they are to be printed.
  ///
  /// @param demands open ones, one to a line
  /// @param last when it was visited last and what was said, notes added later after it
  public record Line(String firm, String town, List<String> demands, String next, String last) {
    public Line {
      demands = List.copyOf(demands);
    }
  }
}
