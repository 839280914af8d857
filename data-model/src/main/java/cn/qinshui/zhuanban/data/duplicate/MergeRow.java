package cn.qinshui.zhuanban.data.duplicate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A merge on record (合并记录).
///
/// @param rows how many records went from the one to the other
/// @param unmergedOn when it was taken apart again
public record MergeRow(
    long id,
    long kept,
    String keptName,
    long gone,
    String goneName,
    LocalDate mergedOn,
    String author,
    int rows,
    @Nullable LocalDate unmergedOn) {
  public boolean apart() {
    return unmergedOn != null;
  }
}
