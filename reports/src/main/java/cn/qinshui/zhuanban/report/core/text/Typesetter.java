package cn.qinshui.zhuanban.report.core.text;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.font.Typecase;
import cn.qinshui.zhuanban.report.core.text.Token.Look;
import java.util.ArrayList;
import java.util.List;

/// Turns spans into tokens: the class of each character, its face, and its room in the line.
public final class Typesetter {
  private final Typecase typecase;

  public Typesetter(Typecase typecase) {
    this.typecase = typecase;
  }

  public List<Token> tokens(String text, TextStyle style) {
    return tokens(List.of(Span.of(text)), style);
  }

  public List<Token> tokens(List<Span> spans, TextStyle style) {
    var tokens = new ArrayList<Token>();
    for (var span : spans) {
      var own = span.small() ? style.scaled(0.8) : style;
      if (span.signal() == null) add(tokens, span, own);
      else tokens.add(sign(span, own));
    }
    return tokens;
  }

  /// One line, however long, as it comes.
  public Line line(String text, TextStyle style) {
    return line(List.of(Span.of(text)), style);
  }

  public Line line(List<Span> spans, TextStyle style) {
    var tokens = tokens(spans, style);
    return tokens.isEmpty() ? Line.EMPTY : LineBreaker.lines(tokens, 1e6, 0, false).getFirst();
  }

  private Token sign(Span span, TextStyle style) {
    var choice = typecase.pick(style.role(), false, Typecase.MISSING);
    var ink = span.ink() == null ? style.ink() : span.ink();
    var look = new Look(choice.face(), false, style.size(), ink, span.link(), span.signal());
    double width = style.size() * 1.2;
    return new Token("", CharClass.SIGN, look, width, width, 0);
  }

  private void add(List<Token> tokens, Span span, TextStyle style) {
    var points = span.text().codePoints().filter(point -> !CharClass.isInvisible(point)).toArray();
    for (int i = 0; i < points.length; ) {
      var kind = CharClass.of(points[i]);
      var look = look(span, style, kind == CharClass.SPACE ? ' ' : points[i]);
      if (kind != CharClass.WORD) {
        tokens.add(single(points[i], kind, look, style));
        i++;
        continue;
      }
      var word = new StringBuilder();
      var choice = choice(span, style, points[i]);
      do {
        word.appendCodePoint(choice.codePoint());
        i++;
        if (i == points.length || CharClass.of(points[i]) != CharClass.WORD && !groupsThousands(points, i)) break;
        choice = choice(span, style, groupsThousands(points, i) ? ' ' : points[i]);
      } while (choice.face() == look.face() && !mayBreak(word, points[i]));
      tokens.add(word(word.toString(), look));
    }
  }

  /// The blank in 1 286.5 belongs to the number.
  private static boolean groupsThousands(int[] points, int i) {
    if (i == 0 || i + 3 >= points.length || CharClass.of(points[i]) != CharClass.SPACE) return false;
    boolean digits = Character.isDigit(points[i - 1]);
    for (int k = 1; k <= 3; k++) digits &= Character.isDigit(points[i + k]);
    return digits && (i + 4 == points.length || !Character.isDigit(points[i + 4]));
  }

  /// A web address or a hyphenated name may break; a date or a number may not.
  private static boolean mayBreak(StringBuilder before, int next) {
    char last = before.charAt(before.length() - 1);
    return (last == '-' || last == '/') && before.length() > 2 && Character.isLetter(next);
  }

  private Typecase.Choice choice(Span span, TextStyle style, int codePoint) {
    FontRole role = span.role() == null ? style.role() : span.role();
    return typecase.pick(role, span.bold() || style.bold(), codePoint);
  }

  private Look look(Span span, TextStyle style, int codePoint) {
    var choice = choice(span, style, codePoint == '\n' ? ' ' : codePoint);
    var ink = span.ink() == null ? style.ink() : span.ink();
    return new Look(choice.face(), choice.embolden(), style.size(), ink, span.link(), null);
  }

  static Token word(String text, Look look) {
    double width = look.face().advance(text) * look.size();
    return new Token(text, CharClass.WORD, look, width, width, 0);
  }

  private Token single(int codePoint, CharClass kind, Look look, TextStyle style) {
    double size = look.size();
    if (kind == CharClass.BREAK) return new Token("\n", kind, look, 0, 0, 0);
    if (kind == CharClass.SPACE) {
      if (codePoint == 0x3000) return new Token("　", kind, look, size, style.cell(), 0);
      double blank = look.face().advance(' ') * size;
      return new Token(" ", kind, look, blank, blank, 0);
    }
    var print = look.face().has(codePoint) ? codePoint : Typecase.MISSING;
    double natural = look.face().advance(print) * size;
    var text = Character.toString(print);
    return new Token(text, kind, look, natural, style.cell(), shift(kind, natural, size));
  }

  /// A narrow mark stands in its em where a full-width one would.
  private static double shift(CharClass kind, double natural, double size) {
    if (kind == CharClass.IDEOGRAPH || natural > 0.95 * size) return 0;
    return switch (kind) {
      case OPENING -> 0.97 * size - natural;
      case CLOSING -> 0.05 * size;
      default -> (size - natural) / 2;
    };
  }
}
