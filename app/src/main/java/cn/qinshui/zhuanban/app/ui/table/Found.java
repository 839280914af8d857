package cn.qinshui.zhuanban.app.ui.table;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// A page of a list and how long the whole list is.
///
/// @param total 0 where `counting` tells
/// @param counting counts the list where that takes its time, in the background and after the rows are shown
public record Found<R>(List<R> rows, long total, @Nullable Callable<Long> counting) {
  public Found(List<R> rows, long total) {
    this(rows, total, null);
  }

  /// Rows that need not wait until the list is counted.
  public static <R> Found<R> uncounted(List<R> rows, Callable<Long> counting) {
    return new Found<>(rows, 0, counting);
  }

  /// How long the list is, counted now where it was not; to be called in the background.
  public long all() throws Exception {
    return counting == null ? total : counting.call();
  }
}
