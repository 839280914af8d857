package cn.qinshui.zhuanban.data.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lead came to a stage.
public record LeadStep(LeadStage stage, LocalDate onDay, String author, @Nullable String note) {}
