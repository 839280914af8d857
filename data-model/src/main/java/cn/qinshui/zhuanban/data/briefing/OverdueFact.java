package cn.qinshui.zhuanban.data.briefing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something past its day at the end of the month.
///
/// @param number 诉〔2026〕3号 for a demand, 措施4 for a milestone, 议定事项 for what a meeting decided
/// @param workdays how many working days late
public record OverdueFact(
    Kind kind, long id, String number, String matter, @Nullable String unit, LocalDate dueOn, int workdays) {
  /// What is overdue.
  public enum Kind {
    DEMAND,
    MILESTONE,
    RESOLUTION
  }
}
