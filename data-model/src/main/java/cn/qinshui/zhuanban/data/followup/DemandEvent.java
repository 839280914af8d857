package cn.qinshui.zhuanban.data.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dated step in the life of a demand. `onDay` is when it happened, `notedAt` when it was entered.
public record DemandEvent(
    long id,
    DemandStep step,
    @Nullable DemandState from,
    DemandState to,
    LocalDate onDay,
    Instant notedAt,
    String author,
    @Nullable String unit,
    @Nullable String note) {}
