package cn.qinshui.zhuanban.data.db;

import java.util.List;

/// A part of a list, and where it begins.
public record Page<T>(List<T> rows, int offset) {
  public Page {
    rows = List.copyOf(rows);
  }
}
