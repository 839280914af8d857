package cn.qinshui.zhuanban.data.assessment;

import java.time.Instant;
import java.time.LocalDate;

/// A saved assessment (快照): who was how far on a day, by the pack as it was then. It never changes.
///
/// @param packName the name the pack had when it was saved
public record Snapshot(
    long id,
    long packId,
    String packCode,
    String packName,
    String title,
    LocalDate day,
    Instant madeAt,
    String author,
    int firms) {}
