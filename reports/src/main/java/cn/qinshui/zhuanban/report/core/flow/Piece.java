package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.page.Sheet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A strip of the text that is never cut: a line, a table's row, a figure. Heights in points. `sticks` keeps it on one page with the
/// piece after it, `inside` says that it goes on with the paragraph or table of the piece before it, so that no figure comes between
/// them; `after` is room that a page's end swallows.
record Piece(
    Kind kind, double height, double after, boolean sticks, boolean inside, @Nullable Head head, Drawing drawing) {

  enum Kind {
    /// Begins on the line grid.
    LINE,
    /// A table's row; asks for its head at the top of each page.
    ROW,
    /// May go to the next page, behind the paragraph that goes on there, while the text goes on.
    FIGURE,
    /// Nothing; the next piece begins a page.
    BREAK,
    /// Stands at the foot of the last page.
    FOOT
  }

  /// Draws with its upper edge at `top`, in PDF's coordinates.
  interface Drawing {
    void draw(Sheet sheet, double top) throws IOException;
  }

  /// A table's head: tagged the first time, an artifact when repeated.
  record Head(double height, Drawing first, Drawing again) {}

  static Piece line(double height, Drawing drawing) {
    return new Piece(Kind.LINE, height, 0, false, false, null, drawing);
  }

  static Piece row(double height, Head head, Drawing drawing) {
    return new Piece(Kind.ROW, height, 0, false, false, head, drawing);
  }

  static Piece figure(double height, Drawing drawing) {
    return new Piece(Kind.FIGURE, height, 0, false, false, null, drawing);
  }

  static Piece foot(double height, Drawing drawing) {
    return new Piece(Kind.FOOT, height, 0, false, false, null, drawing);
  }

  static Piece pageBreak() {
    return new Piece(Kind.BREAK, 0, 0, false, false, null, (_, _) -> {});
  }

  Piece sticking() {
    return new Piece(kind, height, after, true, inside, head, drawing);
  }

  Piece followedBy(double room) {
    return new Piece(kind, height, room, sticks, inside, head, drawing);
  }

  Piece goingOn() {
    return new Piece(kind, height, after, sticks, true, head, drawing);
  }
}
