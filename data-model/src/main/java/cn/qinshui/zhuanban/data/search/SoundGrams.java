package cn.qinshui.zhuanban.data.search;

import java.util.Arrays;

/// Which blocks hold which sounds: whole ones, and the first letters of two and three neighbouring characters, for every
/// reading of each.
final class SoundGrams {
  private static final int LETTERS = 26;
  private static final int TRIPLES = 4096;
  private static final int DEPTH = 3;

  private final SoundTable table;
  private final BitGrid wholes;
  private final BitGrid singles;
  private final BitGrid pairs;
  private final BitGrid triples;

  SoundGrams(SoundTable table, PackedText text, int blocks) {
    this.table = table;
    wholes = new BitGrid(table.count(), blocks);
    singles = new BitGrid(LETTERS, blocks);
    pairs = new BitGrid(LETTERS * LETTERS, blocks);
    triples = new BitGrid(TRIPLES, blocks);
    for (int block = 0; block < blocks; block++) fill(text, block);
  }

  private void fill(PackedText text, int block) {
    int before = 0;
    int last = 0;
    for (int i = text.blockStart(block); i < text.blockEnd(block); i++) {
      var c = text.text().charAt(i);
      var letters = table.letters(c);
      if (letters == 0) {
        if (!SearchField.isMark(c) && !Character.isLetterOrDigit(c)) continue; // passed over when matching, too
        before = 0;
        last = 0;
        continue;
      }
      for (var sound : table.numbers(c)) wholes.set(sound, block);
      add(before, last, letters, block);
      before = last;
      last = letters;
    }
  }

  private void add(int before, int last, int letters, int block) {
    for (int rest = letters; rest != 0; rest &= rest - 1) {
      int third = Integer.numberOfTrailingZeros(rest);
      singles.set(third, block);
      for (int seconds = last; seconds != 0; seconds &= seconds - 1) {
        int second = Integer.numberOfTrailingZeros(seconds);
        pairs.set(second * LETTERS + third, block);
        for (int firsts = before; firsts != 0; firsts &= firsts - 1) {
          triples.setHashed(triple(Integer.numberOfTrailingZeros(firsts), second, third), block);
        }
      }
    }
  }

  private static int triple(int first, int second, int third) {
    return (first * LETTERS + second) * LETTERS + third;
  }

  /// Leaves the blocks that may hold the letters of `typed` from one place to another, read in any way.
  void narrow(String typed, int from, int to, long[] blocks) {
    var all = new long[blocks.length];
    read(new Reading(typed, to, all), from, 0, new int[DEPTH], blocks);
    System.arraycopy(all, 0, blocks, 0, all.length);
  }

  /// @param to where the letters end; at the end of what was typed a sound may be unfinished
  /// @param found gathers the blocks of all ways to read it
  private record Reading(String typed, int to, long[] found) {
    boolean unfinishedAllowed() {
      return to == typed.length();
    }
  }

  /// @param letters the first letters of the `depth` sounds read so far
  private void read(Reading all, int at, int depth, int[] letters, long[] blocks) {
    if (at == all.to() || depth == DEPTH) {
      for (int i = 0; i < blocks.length; i++) all.found()[i] |= blocks[i];
      return;
    }
    letters[depth] = all.typed().charAt(at) - 'a';
    var here = blocks.clone();
    singles.and(letters[depth], here);
    if (depth > 0) pairs.and(letters[depth - 1] * LETTERS + letters[depth], here);
    if (depth > 1) triples.andHashed(triple(letters[depth - 2], letters[depth - 1], letters[depth]), here);
    if (isEmpty(here)) return;
    read(all, at + 1, depth + 1, letters, here);
    for (int sound = table.firstFrom(all.typed(), at); sound < table.count(); sound++) {
      var name = table.name(sound);
      if (name.charAt(0) != all.typed().charAt(at)) break;
      wholeSound(all, at, depth, letters, here, sound);
    }
  }

  private void wholeSound(Reading all, int at, int depth, int[] letters, long[] here, int sound) {
    var name = table.name(sound);
    if (name.length() == 1) return;
    var left = all.to() - at;
    var whole = left >= name.length() && all.typed().startsWith(name, at);
    var unfinished =
        !whole
            && left > 1
            && left < name.length()
            && all.unfinishedAllowed()
            && name.startsWith(all.typed().substring(at));
    if (!whole && !unfinished) return;
    var narrowed = here.clone();
    wholes.and(sound, narrowed);
    read(all, whole ? at + name.length() : all.to(), depth + 1, letters.clone(), narrowed);
  }

  private static boolean isEmpty(long[] blocks) {
    return Arrays.stream(blocks).allMatch(word -> word == 0);
  }

  long bytes() {
    return wholes.bytes() + singles.bytes() + pairs.bytes() + triples.bytes();
  }
}
