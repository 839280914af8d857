package cn.qinshui.zhuanban.report.core.text;

import java.util.List;
import java.util.stream.Collectors;

/// A set line of a width in points. `uneven` lines were squeezed or stretched so far that readers of the file need to be told their
/// text in one piece.
public record Line(List<Placed> parts, double width, boolean uneven) {
  static final Line EMPTY = new Line(List.of(), 0, false);

  /// A token and where its glyphs begin, in points from the line's left edge.
  public record Placed(Token token, double x) {}

  public Line {
    parts = List.copyOf(parts);
  }

  public String text() {
    return parts.stream().map(part -> part.token().text()).collect(Collectors.joining());
  }
}
