package cn.qinshui.zhuanban.data.search;

import java.util.Arrays;

/// The text of many rows in one string, a line feed after each, with the place where every block of 8 rows begins.
final class PackedText {
  static final char ROW_END = '\n';

  static final int STRIDE = 8;
  private static final int BEFORE = 10;
  private static final int SHOWN = 40;

  private final String text;
  private final int[] starts;

  private PackedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /// Collects rows. The text begins with a line feed too, so that every row has one before it.
  static final class Builder {
    private final StringBuilder text = new StringBuilder().append(ROW_END);
    private int[] starts = new int[16];
    private int rows;

    void add(CharSequence row) {
      if (rows % STRIDE == 0) {
        if (rows / STRIDE == starts.length) starts = Arrays.copyOf(starts, starts.length * 2);
        starts[rows / STRIDE] = text.length();
      }
      text.append(row).append(ROW_END);
      rows++;
    }

    PackedText build() {
      return new PackedText(text.toString(), Arrays.copyOf(starts, (rows + STRIDE - 1) / STRIDE));
    }
  }

  String text() {
    return text;
  }

  int blocks() {
    return starts.length;
  }

  int blockStart(int block) {
    return starts[block];
  }

  /// The place after the line feed of the block's last row.
  int blockEnd(int block) {
    return block + 1 < starts.length ? starts[block + 1] : text.length();
  }

  private int blockAt(int place) {
    var found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  /// Goes to the rows of places, which come mostly in ascending order.
  Rows rows() {
    return new Rows(this);
  }

  /// The row that holds a place.
  static final class Rows {
    private final PackedText packed;
    private int block = -1;
    private int row;
    private int start;
    private int end;

    private Rows(PackedText packed) {
      this.packed = packed;
    }

    PackedText text() {
      return packed;
    }

    void goTo(int place) {
      if (block < 0 || place < start) enter(packed.blockAt(place));
      if (place >= packed.blockEnd(block)) {
        var next = block + 1;
        while (place >= packed.blockEnd(next)) next++;
        enter(next);
      }
      while (end < place) {
        row++;
        start = end + 1;
        end = packed.endAt(start);
      }
    }

    private void enter(int next) {
      block = next;
      row = block * STRIDE;
      start = packed.starts[block];
      end = packed.endAt(start);
    }

    int row() {
      return row;
    }

    int start() {
      return start;
    }

    /// The place of the line feed after it.
    int end() {
      return end;
    }
  }

  int startOf(int row) {
    var start = starts[row / STRIDE];
    for (int i = row % STRIDE; i > 0; i--) start = text.indexOf(ROW_END, start) + 1;
    return start;
  }

  /// The place of the line feed that ends the row at this place.
  int endAt(int place) {
    return text.indexOf(ROW_END, place);
  }

  /// The mark before the value that holds this place.
  char markBefore(int place) {
    var mark = place - 1;
    while (!SearchField.isMark(text.charAt(mark))) mark--;
    return text.charAt(mark);
  }

  /// The whole value that holds this place, without its mark.
  String valueAt(int place) {
    var from = place;
    while (!SearchField.isMark(text.charAt(from - 1))) from--;
    return text.substring(from, place + restAt(place));
  }

  /// A few words of a longer value around a place, with … where it goes on.
  String around(int place) {
    var from = place;
    while (place - from < BEFORE && !SearchField.isMark(text.charAt(from - 1))) from--;
    if (Character.isLowSurrogate(text.charAt(from))) from++;
    var to = from;
    while (to - from < SHOWN && !SearchField.isMark(text.charAt(to))) to++;
    if (Character.isHighSurrogate(text.charAt(to - 1))) to--;
    var words = text.substring(from, to).strip().replaceAll(" +", " ");
    return (SearchField.isMark(text.charAt(from - 1)) ? "" : "…")
        + words
        + (SearchField.isMark(text.charAt(to)) ? "" : "…");
  }

  /// How many characters of the value stand from this place on.
  int restAt(int place) {
    var to = place;
    while (!SearchField.isMark(text.charAt(to))) to++;
    return to - place;
  }

  /// Text of Latin letters alone takes one byte a character, all other text two.
  long bytes() {
    var wide = text.chars().anyMatch(c -> c > 0xFF);
    return (wide ? 2L : 1L) * text.length() + 4L * starts.length;
  }
}
