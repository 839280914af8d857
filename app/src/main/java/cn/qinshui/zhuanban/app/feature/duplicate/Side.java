package cn.qinshui.zhuanban.app.feature.duplicate;

/// Which of two files.
enum Side {
  LEFT,
  RIGHT;

  Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
