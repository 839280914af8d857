package cn.qinshui.zhuanban.data.assessment;

import java.util.List;

/// A condition bound to the columns it asks: answers many rows at once. Holds scratch space: for one thread.
abstract class Node {
  /// Rows answered in one go.
  static final int BLOCK = 1024;

  /// Answers the rows from `from` on into `out`, at most a block of them.
  abstract void fill(int from, int count, byte[] out);

  /// How far a row is from holding, as a share of the bound: 0 where it holds, 1 where there is no number.
  abstract double distance(int row);

  /// What it is made of.
  List<Node> parts() {
    return List.of();
  }

  byte at(int row) {
    var one = new byte[1];
    fill(row, 1, one);
    return one[0];
  }

  double distanceWithoutNumber(int row) {
    var truth = at(row);
    return truth == Truth.YES || truth == Truth.NONE ? 0 : 1;
  }
}
