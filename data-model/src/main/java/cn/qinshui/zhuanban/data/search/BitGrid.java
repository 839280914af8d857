package cn.qinshui.zhuanban.data.search;

import java.util.Arrays;

/// For each line (a gram, or all grams of one hash) one bit a block: whether the block holds it. A line nobody set costs
/// nothing.
final class BitGrid {
  private static final int GOLDEN = 0x9E3779B1;
  private static final int OTHER = 0x85EBCA6B;

  private final long[][] lines;
  private final int words;
  private final int shift;

  /// @param lines a power of two where grams are hashed
  BitGrid(int lines, int blocks) {
    this.lines = new long[lines][];
    this.words = (blocks + 63) / 64;
    this.shift = 32 - Integer.numberOfTrailingZeros(lines);
  }

  void set(int line, int block) {
    var bits = lines[line];
    if (bits == null) {
      bits = new long[words];
      lines[line] = bits;
    }
    bits[block >> 6] |= 1L << block;
  }

  /// Two lines stand for a gram, so that one that shares a line with a frequent gram is still told from it.
  void setHashed(int gram, int block) {
    set(hash(gram, GOLDEN), block);
    set(hash(gram, OTHER), block);
  }

  private int hash(int gram, int factor) {
    return (gram ^ gram >>> 15) * factor >>> shift;
  }

  /// Leaves in `into` the blocks that hold the line.
  void and(int line, long[] into) {
    var bits = lines[line];
    if (bits == null) Arrays.fill(into, 0);
    else for (int i = 0; i < into.length; i++) into[i] &= bits[i];
  }

  void andHashed(int gram, long[] into) {
    and(hash(gram, GOLDEN), into);
    and(hash(gram, OTHER), into);
  }

  /// Adds blocks to others.
  static void or(long[] into, long[] other) {
    for (int i = 0; i < into.length; i++) into[i] |= other[i];
  }

  static boolean isEmpty(long[] blocks) {
    for (var bits : blocks) if (bits != 0) return false;
    return true;
  }

  long bytes() {
    return 8L * words * Arrays.stream(lines).filter(line -> line != null).count() + 8L * lines.length;
  }
}
