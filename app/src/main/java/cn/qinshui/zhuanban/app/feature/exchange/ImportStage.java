package cn.qinshui.zhuanban.app.feature.exchange;

/// How far an import is.
enum ImportStage {
  /// The file is being read for its heading.
  OPENING,
  /// What the columns are taken for is being decided.
  SETUP,
  /// All rows are being read and compared with the library.
  PLANNING,
  /// What would change is shown; nothing is written.
  PREVIEW,
  /// What is ticked is being written.
  WRITING,
  /// It is in the library.
  DONE
}
