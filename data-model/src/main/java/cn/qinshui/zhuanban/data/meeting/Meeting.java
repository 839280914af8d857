package cn.qinshui.zhuanban.data.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting of the 工作专班. `present` and `absent` are names as written on the sign-in sheet.
public record Meeting(
    long id,
    int rev,
    @Nullable Long planId,
    int serial,
    String title,
    LocalDate heldOn,
    @Nullable String place,
    @Nullable String chair,
    @Nullable String present,
    @Nullable String absent,
    MeetingState state,
    @Nullable String minutes) {}
