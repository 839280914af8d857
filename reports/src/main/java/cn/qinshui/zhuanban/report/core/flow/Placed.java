package cn.qinshui.zhuanban.report.core.flow;

/// A piece and its place: page from 0, `down` in points from the upper edge of the type area. `head` says whether the table's head
/// comes first.
record Placed(Piece piece, int page, double down, HeadUse head) {
  enum HeadUse {
    NONE,
    FIRST,
    AGAIN
  }
}
