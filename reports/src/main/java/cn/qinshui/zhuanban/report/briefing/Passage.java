package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.data.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/// One paragraph of a briefing as the rules word it: plain words and counted numbers in turn. `key` names it for good
/// (lead, measure.14), so that what the office writes in its place stays with it; `label` is its name on the screen.
public record Passage(String key, String label, List<Piece> pieces) {
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /// A piece of the paragraph.
  public sealed interface Piece {
    /// How it reads.
    String text();
  }

  /// Words.
  public record Words(String text) implements Piece {}

  /// A number with its unit, and the list it was counted from.
  public record Counted(Figure figure) implements Piece {
    @Override
    public String text() {
      return figure.withUnit();
    }
  }

  public String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  public List<Figure> figures() {
    return pieces.stream().filter(Counted.class::isInstance).map(piece -> ((Counted) piece).figure()).toList();
  }

  /// The paragraph as someone rewrote it: numbers of the original that still stand there, in their order, keep their lists.
  public Passage rewritten(String text) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    for (var figure : figures()) {
      int at = text.indexOf(figure.withUnit(), from);
      if (at < 0 || insideNumber(text, at)) continue;
      if (at > from) pieces.add(new Words(text.substring(from, at)));
      pieces.add(new Counted(figure));
      from = at + figure.withUnit().length();
    }
    if (from < text.length()) pieces.add(new Words(text.substring(from)));
    return new Passage(key, label, pieces);
  }

  /// 2家 is not found in 12家.
  private static boolean insideNumber(String text, int at) {
    return at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
  }
}
