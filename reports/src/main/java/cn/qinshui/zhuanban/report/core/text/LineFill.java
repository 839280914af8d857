package cn.qinshui.zhuanban.report.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One line in the making: the room each token takes beside its neighbours, where the line may end, and how it comes to fit.
final class LineFill {
  /// No lawful end in time.
  static final int NONE = -2;

  private final List<Token> tokens;
  private final int start;
  private final double room;
  private final boolean first;
  private final double[] widths;
  private final double[] leads;

  /// `room` in points; `first` marks a paragraph's first line.
  LineFill(List<Token> tokens, int start, boolean first, double room) {
    this.tokens = tokens;
    this.start = start;
    this.room = room;
    this.first = first;
    int most = Math.min(tokens.size() - start, 2000);
    widths = new double[most];
    leads = new double[most];
  }

  double room() {
    return room;
  }

  /// The last token of the line, or [#NONE].
  int choose() {
    var fit = new Fit(NONE, 0, false);
    var firm = fit;
    double natural = 0;
    double squeezable = 0;
    double trailing = 0;
    for (int i = 0; i < widths.length; i++) {
      var token = tokens.get(start + i);
      if (token.kind() == CharClass.BREAK) return i == 0 ? start - 1 : fit.end();
      double before = i == 0 ? 0 : widths[i - 1];
      boolean gave = i > 0 && gives(i - 1);
      place(i);
      natural += widths[i] + (i == 0 ? 0 : widths[i - 1] - before);
      trailing = token.kind() == CharClass.SPACE ? trailing + widths[i] : 0;
      if (gives(i)) squeezable += token.half() / 2;
      if (gave && !gives(i - 1)) squeezable -= tokens.get(start + i - 1).half() / 2;
      double left = room - natural + trailing;
      var next = start + i == tokens.size() - 1 ? null : tokens.get(start + i + 1);
      if (next == null || token.breaksBefore(next)) {
        if (left < -0.02) {
          double atEnd = token.kind() == CharClass.CLOSING ? token.half() / 2 : 0;
          boolean squeeze = fit.end() == NONE || fit.poor() || fit.left() > token.half();
          return squeeze && left + squeezable + atEnd >= -0.02 ? start + i : better(fit, firm, token).end();
        }
        fit = new Fit(start + i, left, next != null && token.partsBadlyFrom(next));
        if (!fit.poor()) firm = fit;
      } else if (left < -8 * token.half()) {
        return better(fit, firm, token).end();
      }
    }
    return fit.end();
  }

  /// A possible end: the room left over, and whether it parts a number from what it counts.
  private record Fit(int end, double left, boolean poor) {}

  /// A number goes to the next line with what it counts, where the line can bear the gap.
  private static Fit better(Fit fit, Fit firm, Token token) {
    return fit.poor() && firm.end() != NONE && firm.left() < 4 * token.half() ? firm : fit;
  }

  /// The token's width beside the one before: neighbouring marks lose half an em, and so does an opening mark at a line's head.
  private void place(int i) {
    var token = tokens.get(start + i);
    widths[i] = token.width();
    leads[i] = 0;
    if (i == 0) {
      if (!first && token.kind() == CharClass.OPENING) indentOpening(i);
      return;
    }
    var before = tokens.get(start + i - 1);
    if (before.kind() == CharClass.CLOSING && token.kind().isMark()) widths[i - 1] -= before.half();
    else if (before.kind() == CharClass.OPENING && token.kind() == CharClass.OPENING) indentOpening(i);
  }

  private void indentOpening(int i) {
    double half = tokens.get(start + i).half();
    widths[i] -= half;
    leads[i] = -half;
  }

  /// The room left over by a line that ends there.
  double left(int end) {
    for (int i = 0; i <= end - start; i++) place(i);
    return room - Arrays.stream(widths, 0, end - start + 1).sum();
  }

  /// The set line up to `end`, squeezed or stretched to its room.
  Line line(int end, double indent, boolean flush) {
    int last = end;
    while (last > start && tokens.get(last).kind() == CharClass.SPACE) last--;
    int count = last - start + 1;
    if (count == 0) return new Line(List.of(), indent, false);
    for (int i = 0; i < count; i++) place(i);
    double left = room - Arrays.stream(widths, 0, count).sum();
    if (left < -0.02) squeeze(count, -left);
    double gap = flush && left > 0 ? stretch(count, left) : 0;
    boolean uneven = left < -0.02 || gap > 0.085 * tokens.get(start).look().size();
    var parts = new ArrayList<Line.Placed>();
    double x = indent;
    for (int i = 0; i < count; i++) {
      var token = tokens.get(start + i);
      parts.add(new Line.Placed(token, x + leads[i] + token.shift()));
      uneven |= leads[i] != 0 || i < count - 1 && widths[i] < token.width() - 0.2;
      x += widths[i] + (i < count - 1 && stretches(i) ? gap : 0);
    }
    return new Line(parts, x, uneven);
  }

  /// The mark at the line's end gives first, up to its white half; the others share the rest.
  private void squeeze(int count, double need) {
    var last = tokens.get(start + count - 1);
    double rest = need;
    if (last.kind() == CharClass.CLOSING) {
      double given = Math.min(rest, last.half());
      widths[count - 1] -= given;
      rest -= given;
    }
    long givers = 0;
    for (int i = 0; i < count - 1; i++) if (gives(i)) givers++;
    if (rest <= 0 || givers == 0) return;
    for (int i = 0; i < count - 1; i++) {
      if (!gives(i)) continue;
      widths[i] -= rest / givers;
      if (tokens.get(start + i).kind() == CharClass.OPENING) leads[i] -= rest / givers;
    }
  }

  private boolean gives(int i) {
    var token = tokens.get(start + i);
    boolean mark = token.kind() == CharClass.CLOSING || token.kind() == CharClass.OPENING && i > 0;
    return mark && widths[i] > 0.8 * token.look().size();
  }

  private double stretch(int count, double left) {
    long gaps = 0;
    for (int i = 0; i < count - 1; i++) if (stretches(i)) gaps++;
    if (gaps == 0) return 0;
    double gap = left / gaps;
    // Holes are worse than a ragged edge.
    return gap > 0.3 * tokens.get(start).look().size() ? 0 : gap;
  }

  /// A dash of two ems stays in one piece, so do the parts of a web address, and a sign stays with its word.
  private boolean stretches(int i) {
    var token = tokens.get(start + i);
    var next = tokens.get(start + i + 1);
    return switch (token.kind()) {
      case SIGN -> false;
      case DASH, WORD -> token.kind() != next.kind();
      default -> true;
    };
  }
}
