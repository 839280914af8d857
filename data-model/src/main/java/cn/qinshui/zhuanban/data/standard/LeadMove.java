package cn.qinshui.zhuanban.data.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Bringing a lead to a stage, not saved yet.
///
/// @param evidenceNo 入库编号 or 公告文号; compulsory for 入库
/// @param reason why it leaves; compulsory for 退出
public record LeadMove(
    LeadStage to, LocalDate onDay, @Nullable String evidenceNo, @Nullable String reason, @Nullable String note) {
  public LeadMove {
    evidenceNo = clean(evidenceNo);
    reason = clean(reason);
    note = clean(note);
  }

  public static LeadMove to(LeadStage stage, LocalDate onDay) {
    return new LeadMove(stage, onDay, null, null, null);
  }

  private static @Nullable String clean(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
