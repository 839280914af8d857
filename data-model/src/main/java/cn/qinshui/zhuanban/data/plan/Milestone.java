package cn.qinshui.zhuanban.data.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step of a duty with a date (阶段任务).
public record Milestone(
    long id,
    long dutyId,
    String title,
    LocalDate dueOn,
    @Nullable LocalDate doneOn,
    Origin origin,
    @Nullable String note,
    int rev) {
  /// Where the date comes from. The plan of 2026 prints none: all are the office's own.
  public enum Origin {
    OFFICE("本办自定"),
    PLAN("方案原文");

    private final String word;

    Origin(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public boolean openOn(LocalDate day) {
    return doneOn == null || doneOn.isAfter(day);
  }

  public boolean overdueOn(LocalDate day) {
    return openOn(day) && dueOn.isBefore(day);
  }

  public boolean doneLate() {
    return doneOn != null && doneOn.isAfter(dueOn);
  }
}
