package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;

/// A title that runs out, or whose yearly update (年度更新) is to be done.
///
/// @param qualificationId the row of the title
/// @param dueOn the last day: of the title, or for the update
/// @param daysLeft below nought: so many days late
public record TitleDue(FirmLabel firm, long qualificationId, QualificationKind title, LocalDate dueOn, int daysLeft) {
  public boolean isLate() {
    return daysLeft < 0;
  }

  /// Whether it runs out within so many months of a day.
  public boolean within(LocalDate day, int months) {
    return !dueOn.isAfter(day.plusMonths(months));
  }
}
