package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.watch.TitleWatch;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 指导单, one firm after the other.
///
/// @param near above its bound by no more than this share a number is told as close
public record GuidancePaper(String office, double near, List<Firm> firms, LocalDate printed, OffsetDateTime made) {
  /// @param assessment the same firm with all reasons
  /// @param validUntil the last day of the title; null where it has none
  public record Firm(TitleWatch watch, FirmAssessment assessment, @Nullable LocalDate validUntil) {}

  public GuidancePaper {
    firms = List.copyOf(firms);
    if (firms.isEmpty()) throw new IllegalArgumentException("nothing to print");
  }
}
