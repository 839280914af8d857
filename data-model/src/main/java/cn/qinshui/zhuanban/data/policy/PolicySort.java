package cn.qinshui.zhuanban.data.policy;

import org.jspecify.annotations.Nullable;

/// The columns by which the list can be sorted; CLASS is the printed order: class, level, newest first. Empty cells come
/// last in both directions.
public enum PolicySort {
  CLASS,
  LEVEL,
  TITLE,
  PUBLISHED_ON,
  WINDOW_TO,
  PUSHES;

  static PolicySort of(@Nullable String name) {
    return name == null ? CLASS : valueOf(name);
  }
}
