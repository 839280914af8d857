package cn.qinshui.zhuanban.data.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final String typed;
  private final int most;
  private final Walk walk;
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
    this.pack = pack;
    this.typed = words.getFirst().text();
    this.most = filter == null ? MOST : MOST_OF_BIG;
    this.walk = new Walk(pack, filter, dead, words, this::found);
  }

  void run() {
    walk.run();
  }

  private Walk.Next found(PackedText text, int place, int row) {
    var before = found.get(row);
    if (before == null && found.size() == most) {
      more = true;
      return Walk.Next.NOWHERE;
    }
    var field = pack.fieldAt(text, place);
    var score = score(text.text(), place, field);
    if (before == null || before.score() < score) {
      found.put(row, new Place(pack, row, score, field, text, place, text.restAt(place)));
    }
    return Walk.Next.PLACE;
  }

  private int score(String text, int place, SearchField field) {
    var literal = text.startsWith(typed, place);
    var head = SearchField.isMark(text.charAt(place - 1));
    var whole = literal && head && SearchField.isMark(text.charAt(place + typed.length()));
    return field.weight() + (literal ? BY_LETTERS : 0) + (head ? HEAD : 0) + (whole ? EXACT : 0);
  }

  boolean more() {
    return more;
  }

  /// All rows found, unordered.
  Collection<Place> places() {
    return found.values();
  }
}
