package cn.qinshui.zhuanban.report.sheet.in;

/// How much of a file is taken, so that none can fill the memory or the afternoon.
final class Limits {
  /// Of the file itself.
  static final long FILE = 300L << 20;

  /// Of one part of a workbook, unpacked.
  static final long PART = 1L << 30;

  /// Of all the texts of a workbook together.
  static final int TEXTS = 120 << 20;

  /// Parts of a workbook.
  static final int PARTS = 10_000;

  /// One cell's text in bytes; a spreadsheet itself allows 32,767 characters.
  static final int CELL = 200_000;

  static final int ROWS = 1_048_576;
  static final int COLUMNS = 16_384;
  static final int STYLES = 65_536;
  static final int SHEETS = 1_000;

  /// How far down merged ranges matter: only in the heading.
  static final int MERGED_ROWS = 30;

  static final int MERGES = 1_000;

  private Limits() {}
}
