package cn.qinshui.zhuanban.report.core.text;

import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.font.Face;
import org.jspecify.annotations.Nullable;

/// The smallest piece a line is made of: one Chinese character or mark, or a Latin word or number. In points: `natural` is what the
/// glyphs advance, `width` the room they take, `shift` where in that room they begin. One that `clings` is followed on the same line.
public record Token(
    String text, CharClass kind, Look look, double natural, double width, double shift, boolean clings) {

  /// `link` and `signal` as in a span.
  public record Look(
      Face face, boolean embolden, double size, Ink ink, @Nullable String link, @Nullable Signal signal) {}

  Token(String text, CharClass kind, Look look, double natural, double width, double shift) {
    this(text, kind, look, natural, width, shift, false);
  }

  Token clinging() {
    return new Token(text, kind, look, natural, width, shift, true);
  }

  int first() {
    return text.codePointAt(0);
  }

  int last() {
    return text.codePointBefore(text.length());
  }

  double half() {
    return look.size() / 2;
  }

  /// A number and what it counts: they may part, but it is not nice.
  boolean partsBadlyFrom(Token next) {
    return kind == CharClass.WORD && next.kind == CharClass.IDEOGRAPH && Character.isDigit(last());
  }

  /// A line may end after this token when `next` follows.
  boolean breaksBefore(Token next) {
    if (next.kind == CharClass.BREAK) return true;
    if (clings) return false;
    if (next.kind == CharClass.SPACE) return false;
    if (kind == CharClass.SPACE) return true;
    if (kind == CharClass.SIGN) return false;
    if (next.kind == CharClass.SIGN) return !CharClass.neverLast(last());
    if (CharClass.neverLast(last()) || CharClass.neverFirst(next.first())) return false;
    if (kind == CharClass.WORD && next.kind == CharClass.WORD) return text.endsWith("-") || text.endsWith("/");
    return kind != CharClass.WORD || !CharClass.clingsToNumber(next.first());
  }
}
