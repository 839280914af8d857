package cn.qinshui.zhuanban.data.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that happened with a firm.
///
/// @param refId the record to open: the visit, demand, policy, register entry, lead, meeting or change set
/// @param title what happened, in a few words
/// @param detail more of it; null where there is none
/// @param who who did or entered it
public record TimelineEntry(
    TimelineKind kind, LocalDate day, long refId, String title, @Nullable String detail, @Nullable String who) {}
