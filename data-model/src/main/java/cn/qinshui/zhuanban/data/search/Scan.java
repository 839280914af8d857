package cn.qinshui.zhuanban.data.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One search through one pack: finds the rows that hold all words and keeps the best place of each.
final class Scan {
  /// Counting stops here: more hits than anybody reads. In a big pack it stops earlier, so that the answer is there
  /// within a frame.
  static final int MOST = 10_000;

  private static final int MOST_OF_BIG = 2_000;

  private static final int EXACT = 300;
  private static final int HEAD = 200;
  private static final int BY_LETTERS = 100;

  private final Pack pack;
  private final @Nullable BlockFilter filter;
  private final BitSet dead;
  private final Word first;
  private final List<Word> others;
  private final int most;
  private final boolean bodiless;
  private final BitSet refused = new BitSet();
  private final Map<Integer, Place> found = new LinkedHashMap<>();
  private boolean more;

  /// A row that was found, by its best place: `at` in `text`.
  ///
  /// @param rest how long the value is from there on; of two equal places the shorter value is the nearer
  record Place(Pack pack, int row, int score, SearchField field, PackedText text, int at, int rest) {
    static final Comparator<Place> BEST_FIRST =
        Comparator.comparingInt(Place::score).reversed().thenComparingInt(Place::rest).thenComparingInt(Place::row);

    long id() {
      return pack.ids[row];
    }

    /// The whole value found in; of a longer text the words around the place.
    String value() {
      return field == SearchField.BODY ? text.around(at) : text.valueAt(at);
    }
  }

  /// @param filter tells where to look; null looks everywhere
  /// @param dead rows that are out of date
  Scan(Pack pack, @Nullable BlockFilter filter, BitSet dead, List<Word> words) {
    this(pack, filter, dead, words, filter == null ? MOST : MOST_OF_BIG);
  }

  private Scan(Pack pack, @Nullable BlockFilter filter, BitSet dead, List<Word> words, int most) {
    this.pack = pack;
    this.filter = filter;
    this.dead = dead;
    this.first = words.getFirst();
    this.others = words.subList(1, words.size());
    this.most = most;
    this.bodiless = pack.bodies.text().length() == pack.rows() + 1;
  }

  /// One that was run to the end, however much it finds.
  static Scan ofAll(Pack pack, @Nullable BlockFilter filter, BitSet dead, List<Word> words) {
    var scan = new Scan(pack, filter, dead, words, Integer.MAX_VALUE);
    scan.run();
    return scan;
  }

  LongStream ids() {
    return found.keySet().stream().mapToLong(row -> pack.ids[row]);
  }

  void run() {
    var words = Stream.concat(Stream.of(first), others.stream()).toList();
    var where = filter == null ? null : filter.candidates(words);
    look(pack.names, where == null ? null : where.names(), this::inNames);
    if (first.codeLike()) look(pack.codes, where == null ? null : where.codes(), this::inCodes);
    if (first.partOfPhone()) {
      look(
          pack.phones,
          where == null ? null : where.phones(),
          (from, to) -> scanFor(pack.phones, first.text(), SearchField.PHONE, from, to));
    }
    look(
        pack.bodies,
        where == null ? null : where.bodies(),
        (from, to) -> scanFor(pack.bodies, first.text(), SearchField.BODY, from, to));
  }

  /// Looks through a stretch of text.
  private interface Look {
    void at(int from, int to);
  }

  /// Neighbouring blocks are looked through in one go.
  private void look(PackedText text, long @Nullable [] blocks, Look look) {
    if (blocks == null) {
      look.at(1, text.text().length());
      return;
    }
    var all = text.blocks();
    var set = BitSet.valueOf(blocks);
    for (int from = set.nextSetBit(0); from >= 0 && from < all && !more; ) {
      var to = Math.min(set.nextClearBit(from), all);
      look.at(text.blockStart(from), text.blockEnd(to - 1));
      from = set.nextSetBit(to);
    }
  }

  private void inNames(int from, int to) {
    var text = pack.names.text();
    for (int i = first.indexIn(text, from, to); i >= 0 && !more; i = first.indexIn(text, i + 1, to)) inName(i);
  }

  private void inName(int place) {
    var text = pack.names.text();
    var mark = place - 1;
    while (!SearchField.isMark(text.charAt(mark))) mark--;
    var field = SearchField.of(text.charAt(mark));
    hit(pack.names, place, field, place == mark + 1);
  }

  private void inCodes(int from, int to) {
    if (first.tailOfCode()) scanCodes(first.text() + PackedText.ROW_END, 0, from, to);
    if (first.headOfCode()) scanCodes(PackedText.ROW_END + first.text(), 1, from - 1, to);
    if (first.anywhereInCode()) scanCodes(first.text(), 0, from, to);
  }

  /// @param skip how many characters of the needle stand before what was typed
  private void scanCodes(String needle, int skip, int from, int to) {
    var text = pack.codes.text();
    for (int i = text.indexOf(needle, from, to); i >= 0 && !more; i = text.indexOf(needle, i + 1, to)) {
      hit(pack.codes, i + skip, SearchField.CODE, SearchField.isMark(text.charAt(i + skip - 1)));
    }
  }

  private void scanFor(PackedText packed, String needle, SearchField field, int from, int to) {
    var text = packed.text();
    for (int i = text.indexOf(needle, from, to); i >= 0 && !more; i = text.indexOf(needle, i + 1, to)) {
      hit(packed, i, field, SearchField.isMark(text.charAt(i - 1)));
    }
  }

  private void hit(PackedText packed, int place, SearchField field, boolean head) {
    if (packed == pack.names && !othersPossible(place)) return;
    var row = packed.rowAt(place);
    if (dead.get(row) || refused.get(row)) return;
    var before = found.get(row);
    if (before == null && !holdsOthers(row)) {
      refused.set(row);
      return;
    }
    if (before == null && found.size() == most) {
      more = true;
      return;
    }
    var score = score(packed.text(), place, field, head);
    if (before == null || before.score() < score) {
      found.put(row, new Place(pack, row, score, field, packed, place, packed.restAt(place)));
    }
  }

  private int score(String text, int place, SearchField field, boolean head) {
    var literal = text.startsWith(first.text(), place);
    var end = place + first.text().length();
    var whole = literal && head && SearchField.isMark(text.charAt(end));
    return field.weight() + (literal ? BY_LETTERS : 0) + (head ? HEAD : 0) + (whole ? EXACT : 0);
  }

  /// A quick look at the name found in, before its row is counted out: words that can stand nowhere else must be in it.
  private boolean othersPossible(int place) {
    if (others.isEmpty() || !bodiless) return true;
    var text = pack.names.text();
    var start = text.lastIndexOf(PackedText.ROW_END, place) + 1;
    var end = pack.names.endAt(place);
    for (var word : others) {
      if (!word.codeLike() && !word.phoneLike() && word.indexIn(text, start, end) < 0) return false;
    }
    return true;
  }

  private boolean holdsOthers(int row) {
    return others.stream().allMatch(word -> holds(row, word));
  }

  private boolean holds(int row, Word word) {
    var start = pack.names.startOf(row);
    return word.indexIn(pack.names.text(), start, pack.names.endAt(start)) >= 0
        || inCode(row, word)
        || word.partOfPhone() && in(pack.phones, row, word.text())
        || in(pack.bodies, row, word.text());
  }

  private boolean inCode(int row, Word word) {
    if (!word.codeLike()) return false;
    var start = pack.codes.startOf(row);
    var code = pack.codes.text().substring(start, pack.codes.endAt(start));
    return word.anywhereInCode() && code.contains(word.text())
        || word.headOfCode() && code.startsWith(word.text())
        || word.tailOfCode() && code.endsWith(word.text());
  }

  private static boolean in(PackedText packed, int row, String text) {
    var start = packed.startOf(row);
    return packed.text().indexOf(text, start, packed.endAt(start)) >= 0;
  }

  boolean more() {
    return more;
  }

  /// All rows found, unordered.
  Collection<Place> places() {
    return found.values();
  }
}
