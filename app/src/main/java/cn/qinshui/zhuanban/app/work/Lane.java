package cn.qinshui.zhuanban.app.work;

/// Where background work queues.
public enum Lane {
  /// Reads and writes of the library; a few at a time, the database itself lets one write at a time.
  DATA,
  /// How long long lists are: one at a time, so that counting never keeps rows waiting.
  COUNT,
  /// Reports and page images: one at a time, because parsed fonts are shared.
  PAPER
}
