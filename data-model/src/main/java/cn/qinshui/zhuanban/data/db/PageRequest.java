package cn.qinshui.zhuanban.data.db;

import org.jspecify.annotations.Nullable;

/// Which part of a list: how many rows to pass over, how many to bring, sorted by which column of the list (null: the
/// list's own order).
public record PageRequest(int offset, int limit, @Nullable String sort, boolean descending) {
  public static PageRequest first(int limit) {
    return new PageRequest(0, limit, null, false);
  }
}
