package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A change of a firm with a title that is to be reported on the platform (变更报告).
///
/// @param changeId its row; null for a change of name that stands in the firm's file only
/// @param kind of the dictionary enterprise.change
/// @param daysLeft below nought: so many days late
public record ChangeDue(
    FirmLabel firm,
    @Nullable Long changeId,
    Choice kind,
    LocalDate happenedOn,
    LocalDate dueOn,
    int daysLeft,
    @Nullable String note) {
  public boolean isLate() {
    return daysLeft < 0;
  }
}
