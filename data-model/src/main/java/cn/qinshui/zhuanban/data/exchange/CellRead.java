package cn.qinshui.zhuanban.data.exchange;

/// What a cell says, once it is known what it is about.
sealed interface CellRead {
  CellRead NOTHING = new Nothing();

  /// Not filled in: never erases.
  record Nothing() implements CellRead {}

  /// The value as the library keeps it, as text.
  record Value(String kept) implements CellRead {}

  /// Understood as something that the library cannot take: this cell is left out, with a sentence.
  record LeftOut(String sentence) implements CellRead {}

  /// The row cannot be imported as it is.
  record Wrong(String sentence) implements CellRead {}
}
