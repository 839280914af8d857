package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.StandardField;

/// A question about one field of the firm's file.
abstract class Leaf extends Node {
  private final StandardField field;
  private final Span span;

  /// Which years it looks at, counted from that of the base date; both 0 for a field without years.
  record Span(int from, int to) {
    static final Span NONE = new Span(0, 0);
  }

  Leaf(StandardField field, Span span) {
    this.field = field;
    this.span = span;
  }

  StandardField field() {
    return field;
  }

  Span span() {
    return span;
  }

  /// Yes or no of a column, taken as it stands or turned round.
  static final class Answer extends Leaf {
    private final byte[] column;
    private final boolean is;

    Answer(StandardField field, byte[] column, boolean is) {
      super(field, Span.NONE);
      this.column = column;
      this.is = is;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      System.arraycopy(column, from, out, 0, count);
      if (is) return;
      for (int i = 0; i < count; i++) out[i] = Truth.opposite(out[i]);
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }

    boolean wanted() {
      return is;
    }
  }

  /// Whether one of some titles is in force.
  static final class Titles extends Leaf {
    private final int[] column;
    private final int wanted;
    private final boolean is;

    Titles(StandardField field, int[] column, int wanted, boolean is) {
      super(field, Span.NONE);
      this.column = column;
      this.wanted = wanted;
      this.is = is;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      for (int i = 0; i < count; i++) out[i] = Truth.of(((column[from + i] & wanted) != 0) == is);
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }
  }

  /// Whether a small code is among some; 0 is not known.
  static final class Among extends Leaf {
    private final byte[] column;
    private final byte[] truths = new byte[Byte.MAX_VALUE + 1];

    Among(StandardField field, byte[] column, Iterable<Integer> wanted) {
      super(field, Span.NONE);
      this.column = column;
      truths[0] = Truth.UNKNOWN;
      for (int code : wanted) if (code > 0) truths[code] = Truth.YES;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      for (int i = 0; i < count; i++) out[i] = truths[column[from + i]];
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }
  }
}
