package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A commissioner as typed.
public record CommissionerDraft(
    String name, @Nullable Long unitId, @Nullable String phone, @Nullable LocalDate sinceOn, @Nullable String note) {}
