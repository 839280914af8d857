package cn.qinshui.zhuanban.data.followup;

import org.jspecify.annotations.Nullable;

/// What a slip is about; what does not apply is null.
public record SlipDraft(
    SlipKind kind,
    @Nullable Long unitId,
    @Nullable Long demandId,
    @Nullable Long enterpriseId,
    @Nullable Long dutyId,
    @Nullable String note) {
  public static SlipDraft urge(long demandId, @Nullable Long unitId) {
    return new SlipDraft(SlipKind.URGE, unitId, demandId, null, null, null);
  }

  /// A blank visit form for a firm.
  public static SlipDraft visitForm(long enterpriseId) {
    return visitForm(enterpriseId, null);
  }

  /// @param reason why the firm is met again although it was met lately (无事不扰)
  public static SlipDraft visitForm(long enterpriseId, @Nullable String reason) {
    return new SlipDraft(SlipKind.VISIT, null, null, enterpriseId, null, reason);
  }
}
