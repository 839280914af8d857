package cn.qinshui.zhuanban.data.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// For a pack too big to be scanned within a frame: tells which blocks of rows may hold a word, so that only these are
/// scanned. It may name a block in vain and never misses one.
final class BlockFilter {
  private static final int CODE_LINES = 1024;
  private static final int PHONE_LINES = 512;
  private static final int TAIL = 3;
  private static final int HEAD = 4;
  private static final int TRIPLE_KIND = 1;
  private static final int TAIL_KIND = 2;
  private static final int HEAD_KIND = 3;

  private final int blocks;
  private final LiteralGrams names;
  private final SoundGrams sounds;
  private final LiteralGrams bodies;
  private final BitGrid codes;
  private final BitGrid phones;

  /// @param check called now and then; may end it by throwing
  BlockFilter(Pack pack, SoundTable table, Runnable check) {
    blocks = pack.names.blocks();
    names = new LiteralGrams(pack.names, blocks);
    check.run();
    sounds = new SoundGrams(table, pack.names, blocks, check);
    bodies = new LiteralGrams(pack.bodies, blocks);
    check.run();
    codes = new BitGrid(CODE_LINES, blocks);
    phones = new BitGrid(PHONE_LINES, blocks);
    for (int block = 0; block < blocks; block++) {
      fillCodes(pack.codes, block);
      fillTriples(pack.phones, phones, block);
    }
  }

  private void fillCodes(PackedText text, int block) {
    fillTriples(text, codes, block);
    var to = text.blockEnd(block);
    for (int start = text.blockStart(block); start < to; ) {
      var end = text.endAt(start);
      if (end - start >= TAIL) codes.setHashed(gram(text.text(), end - TAIL, TAIL, TAIL_KIND), block);
      if (end - start >= HEAD) codes.setHashed(gram(text.text(), start, HEAD, HEAD_KIND), block);
      start = end + 1;
    }
  }

  private static void fillTriples(PackedText text, BitGrid grid, int block) {
    var to = text.blockEnd(block) - TAIL;
    for (int i = text.blockStart(block); i <= to; i++) {
      grid.setHashed(gram(text.text(), i, TAIL, TRIPLE_KIND), block);
    }
  }

  private static int gram(String text, int from, int length, int kind) {
    int gram = kind;
    for (int i = from; i < from + length; i++) gram = gram * 131 + text.charAt(i);
    return gram;
  }

  /// The blocks to look through, for each part of the pack.
  ///
  /// @param elsewhere for each further word, where it may stand but in a name
  record Candidates(long[] names, long[] codes, long[] phones, long[] bodies, List<long[]> elsewhere) {
    boolean isElsewhere(int word, int block) {
      return (elsewhere.get(word)[block >> 6] & 1L << block) != 0;
    }
  }

  /// Where the first word may stand in rows that may hold all the others.
  Candidates candidates(List<Word> words) {
    var others = all();
    var elsewhere = new ArrayList<long[]>();
    for (var word : words.subList(1, words.size())) {
      var notInNames = inBodies(word);
      BitGrid.or(notInNames, inCodes(word));
      BitGrid.or(notInNames, inPhones(word));
      elsewhere.add(notInNames);
      var anywhere = inNames(word);
      BitGrid.or(anywhere, notInNames);
      and(others, anywhere);
    }
    var first = words.getFirst();
    return new Candidates(
        and(inNames(first), others),
        and(inCodes(first), others),
        and(inPhones(first), others),
        and(inBodies(first), others),
        elsewhere);
  }

  private long[] inNames(Word word) {
    var found = all();
    var text = word.text();
    for (int from = 0, to; from < text.length(); from = to) {
      var letter = SoundTable.isLetter(text.charAt(from));
      to = from;
      while (to < text.length() && SoundTable.isLetter(text.charAt(to)) == letter) to++;
      if (!letter) names.narrow(text, from, to, found);
    }
    if (word.spelling() != null) sounds.narrow(text, found);
    return found;
  }

  private long[] inBodies(Word word) {
    var found = all();
    bodies.narrow(word.text(), 0, word.text().length(), found);
    return found;
  }

  private long[] inPhones(Word word) {
    if (!word.partOfPhone()) return none();
    return triples(word.text(), phones);
  }

  private long[] inCodes(Word word) {
    var text = word.text();
    if (word.anywhereInCode()) return triples(text, codes);
    var found = none();
    if (word.tailOfCode()) {
      var tails = triples(text, codes);
      codes.andHashed(gram(text, text.length() - TAIL, TAIL, TAIL_KIND), tails);
      BitGrid.or(found, tails);
    }
    if (word.headOfCode()) {
      var heads = triples(text, codes);
      codes.andHashed(gram(text, 0, HEAD, HEAD_KIND), heads);
      BitGrid.or(found, heads);
    }
    return found;
  }

  private long[] triples(String text, BitGrid grid) {
    var found = all();
    for (int i = 0; i + TAIL <= text.length(); i++) grid.andHashed(gram(text, i, TAIL, TRIPLE_KIND), found);
    return found;
  }

  private long[] all() {
    var all = none();
    Arrays.fill(all, -1);
    return all;
  }

  private long[] none() {
    return new long[(blocks + 63) / 64];
  }

  private static long[] and(long[] into, long[] other) {
    for (int i = 0; i < into.length; i++) into[i] &= other[i];
    return into;
  }

  /// What it takes of memory.
  long bytes() {
    return names.bytes() + sounds.bytes() + bodies.bytes() + codes.bytes() + phones.bytes();
  }
}
