package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Another visit to the same firm near a day, done or planned (无事不扰).
public record RecentVisit(
    long id, LocalDate day, VisitState state, @Nullable String commissioner, @Nullable String unit) {
  /// 县工信局 or 王五, whoever went.
  public String who() {
    if (unit != null) return unit;
    return commissioner == null ? "本办" : commissioner;
  }
}
