package cn.qinshui.zhuanban.report.core.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks tokens into lines: forbidden line heads and ends (避头尾), squeezed marks (标点挤压), flush edges. A line takes its last fitting
/// break; with more than half an em left over, the next piece is pulled in by squeezing marks, else all gaps stretch evenly.
public final class LineBreaker {
  private final List<Token> tokens;
  private final double width;
  private final boolean justified;

  private LineBreaker(List<Token> tokens, double width, boolean justified) {
    this.tokens = new ArrayList<>(tokens);
    this.width = width;
    this.justified = justified;
  }

  /// `indent` is the first line's; `justified` lines but the last end flush right.
  public static List<Line> lines(List<Token> tokens, double width, double indent, boolean justified) {
    return new LineBreaker(tokens, width, justified).lines(indent);
  }

  /// The text of a table's cell: ragged, and no word broken where that costs no line.
  public static List<Line> ragged(List<Token> tokens, double width) {
    var lines = lines(tokens, width, 0, false);
    if (lines.size() < 2) return lines;
    var whole = lines(Words.joined(tokens), width, 0, false);
    boolean lone = whole.getLast().text().codePoints().count() == 1;
    return lone || whole.size() > lines.size() ? lines : whole;
  }

  /// Centred titles: as few lines as possible, all of about one length, and no word broken where that costs no line.
  public static List<Line> balanced(List<Token> tokens, double width) {
    var lines = lines(tokens, width, 0, false);
    if (lines.size() < 2) return lines;
    var joined = Words.joined(tokens);
    var whole = lines(joined, width, 0, false);
    return whole.size() > lines.size()
        ? narrowest(tokens, width, lines.size())
        : narrowest(joined, width, lines.size());
  }

  private static List<Line> narrowest(List<Token> tokens, double width, int count) {
    double low = width / count / 2;
    double high = width;
    while (high - low > 1) {
      double middle = (low + high) / 2;
      if (lines(tokens, middle, 0, false).size() <= count) high = middle;
      else low = middle;
    }
    return lines(tokens, high, 0, false);
  }

  private List<Line> lines(double indent) {
    var starts = new ArrayList<Integer>();
    var lines = new ArrayList<Line>();
    int start = 0;
    while (start < tokens.size()) {
      boolean first = lines.isEmpty();
      if (!first) start = skipSpaces(start);
      if (start >= tokens.size()) break;
      var fill = new LineFill(tokens, start, first, width - (first ? indent : 0));
      int end = fill.choose();
      if (end == LineFill.NONE) {
        end = cut(start, fill.room());
        fill = new LineFill(tokens, start, first, fill.room());
      } else if (beginsEndlessWord(end + 1)) {
        double left = fill.left(end);
        if (left > 3 * tokens.get(start).look().size()) split(++end, left);
      }
      starts.add(start);
      lines.add(fill.line(end, first ? indent : 0, justified && !endsParagraph(end)));
      start = end + 1;
      if (start < tokens.size() && tokens.get(start).kind() == CharClass.BREAK) start++;
    }
    if (lines.size() > 1) rescueLoneCharacter(lines, starts, indent);
    return lines;
  }

  /// A last line of one character with its marks looks lost: give it the character before.
  private void rescueLoneCharacter(List<Line> lines, List<Integer> starts, double indent) {
    var last = lines.getLast().parts().stream().map(Line.Placed::token).toList();
    if (last.stream().filter(token -> token.kind() != CharClass.CLOSING).count() != 1) return;
    if (last.getFirst().kind() != CharClass.IDEOGRAPH) return;
    int place = lines.size() - 2;
    int start = starts.get(place);
    int end = starts.getLast() - 2;
    if (end <= start || !tokens.get(end).breaksBefore(tokens.get(end + 1))) return;
    if (tokens.get(end + 1).kind() != CharClass.IDEOGRAPH) return;
    var shorter = new LineFill(tokens, start, place == 0, width - (place == 0 ? indent : 0));
    lines.set(place, shorter.line(end, place == 0 ? indent : 0, justified));
    var longer = new LineFill(tokens, end + 1, false, width);
    lines.set(place + 1, longer.line(tokens.size() - 1, 0, false));
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).kind() == CharClass.SPACE) at++;
    return at;
  }

  private boolean endsParagraph(int end) {
    return end >= tokens.size() - 1 || tokens.get(end + 1).kind() == CharClass.BREAK;
  }

  /// Nothing may break in time: cut where the room ends, if need be inside a word.
  private int cut(int start, double room) {
    if (tokens.get(start).width() > room && tokens.get(start).kind() == CharClass.WORD) {
      split(start, room);
      return start;
    }
    double taken = 0;
    int at = start;
    while (at < tokens.size() && (at == start || taken + tokens.get(at).width() <= room)) {
      taken += tokens.get(at).width();
      at++;
    }
    return at - 1;
  }

  /// A word that no line can hold may as well begin on this one.
  private boolean beginsEndlessWord(int at) {
    return at > 0 && at < tokens.size() && tokens.get(at).kind() == CharClass.WORD && tokens.get(at).width() > width;
  }

  private void split(int at, double room) {
    var word = tokens.get(at);
    int characters = word.text().codePointCount(0, word.text().length());
    int kept = 1;
    while (kept < characters - 1 && measure(word, kept + 1) <= room) kept++;
    int offset = word.text().offsetByCodePoints(0, kept);
    tokens.set(at, Typesetter.word(word.text().substring(0, offset), word.look()));
    if (offset < word.text().length()) {
      tokens.add(at + 1, Typesetter.word(word.text().substring(offset), word.look()));
    }
  }

  private static double measure(Token word, int characters) {
    var part = word.text().substring(0, word.text().offsetByCodePoints(0, characters));
    return word.look().face().advance(part) * word.look().size();
  }
}
