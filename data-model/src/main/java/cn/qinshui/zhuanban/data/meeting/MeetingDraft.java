package cn.qinshui.zhuanban.data.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting as typed.
public record MeetingDraft(
    @Nullable Long planId,
    String title,
    LocalDate heldOn,
    @Nullable String place,
    @Nullable String chair,
    @Nullable String present,
    @Nullable String absent,
    MeetingState state,
    @Nullable String minutes) {}
