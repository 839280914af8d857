package cn.qinshui.zhuanban.data.assessment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conditions made of others, and those that ask no number.
final class Nodes {
  private Nodes() {}

  static Node all(List<Node> parts) {
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  static Node any(List<Node> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }

  /// One of two; where the third decides nothing, or decides all, the simpler node.
  static Node when(Node when, Node then, Node otherwise) {
    if (then instanceof Always yes && otherwise instanceof Always no) {
      if (yes.truth == no.truth) return then;
      if (yes.truth == Truth.YES && no.truth == Truth.NO) return when;
    }
    return new When(when, then, otherwise);
  }

  /// Every part holds: the least of them.
  static final class All extends Node {
    private final List<Node> parts;
    private final byte[] scratch = new byte[BLOCK];

    All(List<Node> parts) {
      this.parts = List.copyOf(parts);
    }

    @Override
    void fill(int from, int count, byte[] out) {
      parts.getFirst().fill(from, count, out);
      for (int p = 1; p < parts.size(); p++) {
        parts.get(p).fill(from, count, scratch);
        for (int i = 0; i < count; i++) out[i] = (byte) Math.min(out[i], scratch[i]);
      }
    }

    @Override
    double distance(int row) {
      double farthest = 0;
      for (var part : parts) farthest = Math.max(farthest, part.distance(row));
      return farthest;
    }

    @Override
    List<Node> parts() {
      return parts;
    }
  }

  /// At least one part holds.
  static final class Any extends Node {
    private final List<Node> parts;
    private final byte[] scratch = new byte[BLOCK];

    Any(List<Node> parts) {
      this.parts = List.copyOf(parts);
    }

    @Override
    void fill(int from, int count, byte[] out) {
      parts.getFirst().fill(from, count, out);
      for (int p = 1; p < parts.size(); p++) {
        parts.get(p).fill(from, count, scratch);
        for (int i = 0; i < count; i++) out[i] = Truth.any(out[i], scratch[i]);
      }
    }

    @Override
    double distance(int row) {
      double nearest = 1;
      for (var part : parts) nearest = Math.min(nearest, part.distance(row));
      return nearest;
    }

    @Override
    List<Node> parts() {
      return parts;
    }
  }

  static final class Not extends Node {
    private final Node part;

    Not(Node part) {
      this.part = part;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      part.fill(from, count, out);
      for (int i = 0; i < count; i++) out[i] = Truth.opposite(out[i]);
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }

    @Override
    List<Node> parts() {
      return List.of(part);
    }
  }

  /// One of two is asked, as a third says; where that is not known, what both say, or nothing.
  static final class When extends Node {
    private final Node when;
    private final Node then;
    private final Node otherwise;
    private final byte[] thens = new byte[BLOCK];
    private final byte[] others = new byte[BLOCK];

    When(Node when, Node then, Node otherwise) {
      this.when = when;
      this.then = then;
      this.otherwise = otherwise;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      when.fill(from, count, out);
      then.fill(from, count, thens);
      otherwise.fill(from, count, others);
      for (int i = 0; i < count; i++) {
        if (out[i] == Truth.YES) out[i] = thens[i];
        else if (out[i] == Truth.NO || thens[i] == others[i]) out[i] = others[i];
      }
    }

    /// The part that counts for a row; null where that is not known.
    @Nullable Node chosen(int row) {
      return switch (when.at(row)) {
        case Truth.YES -> then;
        case Truth.NO -> otherwise;
        default -> null;
      };
    }

    @Override
    double distance(int row) {
      var chosen = chosen(row);
      return chosen == null ? distanceWithoutNumber(row) : chosen.distance(row);
    }

    @Override
    List<Node> parts() {
      return List.of(when, then, otherwise);
    }
  }

  /// The same answer for every firm.
  static final class Always extends Node {
    private final byte truth;

    Always(byte truth) {
      this.truth = truth;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      Arrays.fill(out, 0, count, truth);
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }
  }

  /// Answers that stand in a column already.
  static final class Column extends Node {
    private final byte[] column;

    Column(byte[] column) {
      this.column = column;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      System.arraycopy(column, from, out, 0, count);
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }
  }
}
