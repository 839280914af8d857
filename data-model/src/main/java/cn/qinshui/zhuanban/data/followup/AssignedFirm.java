package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time in which a commissioner served a firm; no end means he does now.
public record AssignedFirm(long enterpriseId, String enterprise, LocalDate sinceOn, @Nullable LocalDate untilOn) {}
