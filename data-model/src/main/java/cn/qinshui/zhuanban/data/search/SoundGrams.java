package cn.qinshui.zhuanban.data.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which blocks hold which sounds: whole ones, whole ones with the next or with its first letter, and the first letters of
/// two and three neighbouring characters, for every reading of each.
final class SoundGrams {
  private static final int LETTERS = 26;
  private static final int COUPLES = 1024;
  private static final int HASHED = 1024;
  private static final int NONE = -1;
  private static final int CHECKED = 4096;

  private final SoundTable table;
  private final BitGrid wholes;
  private final BitGrid couples;
  private final BitGrid followed;
  private final BitGrid singles;
  private final BitGrid pairs;
  private final BitGrid triples;

  SoundGrams(SoundTable table, PackedText text, int blocks, Runnable check) {
    this.table = table;
    wholes = new BitGrid(table.count(), blocks);
    couples = new BitGrid(COUPLES, blocks);
    followed = new BitGrid(HASHED, blocks);
    singles = new BitGrid(LETTERS, blocks);
    pairs = new BitGrid(LETTERS * LETTERS, blocks);
    triples = new BitGrid(HASHED, blocks);
    for (int block = 0; block < blocks; block++) {
      if (block % CHECKED == 0) check.run();
      fill(text, block);
    }
  }

  private void fill(PackedText text, int block) {
    int before = 0;
    char last = PackedText.ROW_END;
    for (int i = text.blockStart(block); i < text.blockEnd(block); i++) {
      var c = text.text().charAt(i);
      if (table.letters(c) == 0 && !SearchField.isMark(c) && !Character.isLetterOrDigit(c))
        continue; // passed over when matching, too
      for (var sound : table.numbers(c)) {
        wholes.set(sound, block);
        for (var first : table.numbers(last)) couples.setHashed(couple(first, sound), block);
      }
      add(before, last, c, block);
      before = table.letters(last);
      last = c;
    }
  }

  private void add(int before, char last, char c, int block) {
    for (int rest = table.letters(c); rest != 0; rest &= rest - 1) {
      int third = Integer.numberOfTrailingZeros(rest);
      singles.set(third, block);
      for (var sound : table.numbers(last)) followed.setHashed(sound * LETTERS + third, block);
      for (int seconds = table.letters(last); seconds != 0; seconds &= seconds - 1) {
        int second = Integer.numberOfTrailingZeros(seconds);
        pairs.set(second * LETTERS + third, block);
        for (int firsts = before; firsts != 0; firsts &= firsts - 1) {
          triples.setHashed(triple(Integer.numberOfTrailingZeros(firsts), second, third), block);
        }
      }
    }
  }

  private int couple(int first, int second) {
    return first * table.count() + second;
  }

  private static int triple(int first, int second, int third) {
    return (first * LETTERS + second) * LETTERS + third;
  }

  /// One way to have read the typed text up to a place: the first letters of the last two sounds, and the last sound
  /// itself where it was typed whole.
  private record Reading(int before, int last, int sound) {
    static final Reading NOTHING = new Reading(NONE, NONE, NONE);
  }

  /// Leaves the blocks that may hold what was typed, read in any way. All ways that end alike go on as one, so that a long
  /// text has no more of them than a short one.
  void narrow(String typed, long[] blocks) {
    var reached = new ArrayList<Map<Reading, long[]>>();
    for (int at = 0; at <= typed.length(); at++) reached.add(new LinkedHashMap<>());
    reached.getFirst().put(Reading.NOTHING, blocks.clone());
    for (int at = 0; at < typed.length(); at++) {
      var place = at;
      reached.set(at, Map.of()).forEach((reading, here) -> read(typed, place, reading, here, reached));
    }
    Arrays.fill(blocks, 0);
    for (var found : reached.getLast().values()) BitGrid.or(blocks, found);
  }

  private void read(String typed, int at, Reading reading, long[] blocks, List<Map<Reading, long[]>> reached) {
    var c = typed.charAt(at);
    var letters = table.letters(c);
    var next = reached.get(at + 1);
    if (letters == 0) {
      put(next, Reading.NOTHING, blocks);
      return;
    }
    int letter = Integer.numberOfTrailingZeros(letters); // of a character that is typed itself any will do
    var here = beginning(letter, reading, blocks);
    if (BitGrid.isEmpty(here)) return;
    if (!SoundTable.isLetter(c)) {
      put(next, new Reading(reading.last(), letter, table.numbers(c)[0]), sounding(table.numbers(c)[0], reading, here));
      return;
    }
    put(next, new Reading(reading.last(), letter, NONE), here);
    for (int sound = table.firstFrom(typed, at); sound < table.count() && table.name(sound).charAt(0) == c; sound++) {
      var to = table.endOf(sound, typed, at);
      if (to <= at + 1) continue;
      put(reached.get(to), new Reading(reading.last(), letter, sound), sounding(sound, reading, here));
    }
  }

  private long[] beginning(int letter, Reading reading, long[] blocks) {
    var here = blocks.clone();
    singles.and(letter, here);
    if (reading.sound() != NONE) followed.andHashed(reading.sound() * LETTERS + letter, here);
    if (reading.last() != NONE) pairs.and(reading.last() * LETTERS + letter, here);
    if (reading.before() != NONE) triples.andHashed(triple(reading.before(), reading.last(), letter), here);
    return here;
  }

  private long[] sounding(int sound, Reading reading, long[] blocks) {
    var here = blocks.clone();
    wholes.and(sound, here);
    if (reading.sound() != NONE) couples.andHashed(couple(reading.sound(), sound), here);
    return here;
  }

  private static void put(Map<Reading, long[]> reached, Reading reading, long[] blocks) {
    var known = reached.putIfAbsent(reading, blocks);
    if (known != null) BitGrid.or(known, blocks);
  }

  long bytes() {
    return wholes.bytes() + couples.bytes() + followed.bytes() + singles.bytes() + pairs.bytes() + triples.bytes();
  }
}
