package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.assessment.Measured;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.watch.WatchRules.Trend;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A firm that holds a title, against the standard by which it keeps it.
///
/// @param pack the code of the standard (复核)
/// @param lines one for each criterion with a number, worst first
/// @param failing criteria without a number that are not met, by their titles
/// @param unknown criteria of which nothing is known, by their titles
public record TitleWatch(
    FirmLabel firm,
    QualificationKind title,
    String pack,
    WatchClass watchClass,
    List<Line> lines,
    List<String> failing,
    List<String> unknown) {

  /// @param before the margin of the year before; null where it is not known
  public record Line(Measured measured, @Nullable Double before, Trend trend) {}

  public TitleWatch {
    lines = List.copyOf(lines);
    failing = List.copyOf(failing);
    unknown = List.copyOf(unknown);
  }

  /// The criterion nearest to its bound, or furthest below.
  public Optional<Line> worst() {
    return lines.stream().findFirst();
  }
}
