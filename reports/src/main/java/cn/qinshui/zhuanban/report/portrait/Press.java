package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.util.List;

/// The type of one page, all of it a little smaller where much is to be said. Sizes are given as they are at full scale.
record Press(PageForm form, Typesetter type, double scale) {
  static final Ink DEEP = new Ink(0x1F4E79);
  static final Ink FAINT = new Ink(0xD5DAE1);
  static final Ink QUIET = new Ink(0x5A6472);
  static final double TEXT = 9.6;
  static final double LEAD = 13.4;

  double of(double size) {
    return size * scale;
  }

  TextStyle style(FontRole role, double size, Ink ink) {
    return TextStyle.of(role, of(size)).in(ink);
  }

  TextStyle text() {
    return style(FontRole.SONGTI, TEXT, Ink.BLACK);
  }

  List<Line> lines(List<Span> spans, TextStyle style, double room) {
    return LineBreaker.ragged(type.tokens(spans, style), Math.max(room, style.size() * 2));
  }

  List<Line> lines(String text, TextStyle style, double room) {
    return lines(List.of(Span.of(text)), style, room);
  }

  /// One line, set smaller where its own size is too wide.
  Line fitting(String text, TextStyle style, double room) {
    var line = type.line(text, style);
    return line.width() <= room ? line : type.line(text, style.scaled(room / line.width()));
  }

  /// The baseline in a row of text whose upper edge is `top`.
  double baseline(double top, double lead, double size) {
    return top - (of(lead) - of(size)) / 2 - 0.86 * of(size);
  }
}
