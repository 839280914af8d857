package cn.qinshui.zhuanban.data.search;

/// Which blocks hold which characters and pairs of neighbouring characters.
final class LiteralGrams {
  private static final int LINES = 1024;

  private final BitGrid grid;

  LiteralGrams(PackedText text, int blocks) {
    grid = new BitGrid(LINES, blocks);
    for (int block = 0; block < blocks; block++) {
      var to = text.blockEnd(block);
      var before = PackedText.ROW_END;
      for (int i = text.blockStart(block); i < to; i++) {
        var c = text.text().charAt(i);
        if (!SearchField.isMark(c)) {
          grid.setHashed(c, block);
          if (!SearchField.isMark(before)) grid.setHashed(pair(before, c), block);
        }
        before = c;
      }
    }
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  /// Leaves the blocks that may hold all of `typed` from one place to another, character by character.
  void narrow(String typed, int from, int to, long[] blocks) {
    for (int i = from; i < to; i++) {
      grid.andHashed(typed.charAt(i), blocks);
      if (i > from) grid.andHashed(pair(typed.charAt(i - 1), typed.charAt(i)), blocks);
    }
  }

  long bytes() {
    return grid.bytes();
  }
}
