package cn.qinshui.zhuanban.data.standard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of rule packs (认定标准).
///
/// @param kind which title it decides on, or ABOVE_SCALE, SIZE
/// @param docNo 文号
/// @param expiresOn its last day; null while it stands
/// @param toVerify 待核对原文
/// @param inForce used by the office; a pack of another edition is kept but not used
/// @param shipped it came with the program; else the office loaded it
public record PackRow(
    long id,
    String code,
    String kind,
    String name,
    String docNo,
    LocalDate effectiveOn,
    @Nullable LocalDate expiresOn,
    boolean toVerify,
    boolean inForce,
    boolean shipped,
    Instant loadedAt) {
  /// Whether it is in force on a day.
  public boolean coversDay(LocalDate day) {
    return inForce && !effectiveOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
  }
}
