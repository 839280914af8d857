package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// 预评估表 or 差距单, one firm after the other, each on a page of its own.
///
/// @param office signs the foot
/// @param printed the day on the paper
public record AssessmentPaper(
    Kind kind, String office, List<FirmAssessment> firms, LocalDate printed, OffsetDateTime made) {
  /// All criteria, or only those that are not met yet.
  public enum Kind {
    SHEET("预评估表"),
    GAPS("差距单");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public AssessmentPaper {
    firms = List.copyOf(firms);
    if (firms.isEmpty()) throw new IllegalArgumentException("nothing to print");
  }
}
