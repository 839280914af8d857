package cn.qinshui.zhuanban.data.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One search through one pack: finds the rows that hold all words and keeps the best place of each.
final class Scan {
  /// Counting stops here: more hits than anybody reads.
  static final int MOST = 10_000;

  private static final int EXACT = 300;
  private static final int HEAD = 200;
  private static final int BY_LETTERS = 100;

  private final Pack pack;
  private final BitSet dead;
  private final SoundTable sounds;
  private final Word first;
  private final List<Word> others;
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

  /// @param dead rows that are out of date
  Scan(Pack pack, BitSet dead, SoundTable sounds, List<Word> words) {
    this.pack = pack;
    this.dead = dead;
    this.sounds = sounds;
    this.first = words.getFirst();
    this.others = words.subList(1, words.size());
  }

  void run() {
    scanNames();
    if (first.tailOfCode()) scanFor(pack.codes, first.text() + PackedText.ROW_END, 0, SearchField.CODE);
    if (first.headOfCode()) scanFor(pack.codes, PackedText.ROW_END + first.text(), 1, SearchField.CODE);
    if (first.anywhereInCode()) scanFor(pack.codes, first.text(), 0, SearchField.CODE);
    if (first.partOfPhone()) scanFor(pack.phones, first.text(), 0, SearchField.PHONE);
    scanFor(pack.bodies, first.text(), 0, SearchField.BODY);
  }

  private void scanNames() {
    var text = pack.names.text();
    if (!first.sounds()) {
      for (int i = text.indexOf(first.text()); i >= 0 && !more; i = text.indexOf(first.text(), i + 1)) inName(i);
      return;
    }
    for (int i = next(text, 0); i >= 0 && !more; i = next(text, i + 1)) inName(i);
  }

  private int next(String text, int from) {
    return sounds.indexOf(text, first.text(), from, text.length());
  }

  private void inName(int place) {
    var text = pack.names.text();
    var mark = place - 1;
    while (!SearchField.isMark(text.charAt(mark))) mark--;
    var field = SearchField.of(text.charAt(mark));
    hit(pack.names, place, field, place == mark + 1);
  }

  /// @param skip how many characters of the needle stand before what was typed
  private void scanFor(PackedText packed, String needle, int skip, SearchField field) {
    var text = packed.text();
    for (int i = text.indexOf(needle); i >= 0 && !more; i = text.indexOf(needle, i + 1)) {
      hit(packed, i + skip, field, SearchField.isMark(text.charAt(i + skip - 1)));
    }
  }

  private void hit(PackedText packed, int place, SearchField field, boolean head) {
    var row = packed.rowAt(place);
    if (dead.get(row) || refused.get(row)) return;
    var before = found.get(row);
    if (before == null && !holdsOthers(row)) {
      refused.set(row);
      return;
    }
    if (before == null && found.size() == MOST) {
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

  private boolean holdsOthers(int row) {
    return others.stream().allMatch(word -> holds(row, word));
  }

  private boolean holds(int row, Word word) {
    var start = pack.names.startOf(row);
    var end = pack.names.endAt(start);
    var text = pack.names.text();
    var named =
        word.sounds() ? sounds.indexOf(text, word.text(), start, end) >= 0 : text.indexOf(word.text(), start, end) >= 0;
    return named
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
