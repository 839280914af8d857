package cn.qinshui.zhuanban.data.duplicate;

/// Told how far long work is; it may throw to end the work.
@FunctionalInterface
public interface Course {
  void at(long done, long all, String note);

  /// Nobody watches.
  static Course unwatched() {
    return (done, all, note) -> {};
  }
}
