package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs, headings, titles and signatures as lines on the grid.
final class TextPieces {
  private final Setting setting;
  private int lastLevel;

  TextPieces(Setting setting) {
    this.setting = setting;
  }

  /// 2号小标宋 in balanced lines, with an empty line after it. Line feeds in the text are kept.
  List<Piece> title(String text, String bookmark) {
    var form = setting.form();
    var style = TextStyle.of(FontRole.BIAOSONG, 22);
    var lines = new ArrayList<Line>();
    for (var part : text.split("\n")) {
      lines.addAll(LineBreaker.balanced(setting.type().tokens(part, style), form.textWidth() - 4 * form.cell()));
    }
    var tag = setting.root().child("H1");
    lastLevel = 1;
    var pieces = new ArrayList<Piece>();
    for (var line : lines) {
      boolean first = pieces.isEmpty();
      pieces.add(
          Piece.line(
                  form.pitch(),
                  (sheet, top) -> {
                    if (first) setting.file().bookmark(1, bookmark, sheet, top);
                    double x = form.left() + (form.textWidth() - line.width()) / 2;
                    sheet.marked(tag, () -> sheet.text(line, x, Setting.baseline(top, form.pitch(), 22)));
                  })
              .sticking());
    }
    pieces.add(blank().sticking());
    return pieces;
  }

  Piece blank() {
    return Piece.line(setting.form().pitch(), (_, _) -> {});
  }

  /// A line that ends at the right edge and stays with what follows.
  Piece atRight(String text) {
    var line = setting.fitting(text, setting.body(FontRole.FANGSONG), setting.form().textWidth());
    return piece(setting.root().child("P"), line, setting.form().right() - line.width()).sticking();
  }

  /// A heading sticks to what follows it. `indent` in characters.
  List<Piece> heading(Block.Heading heading, int indent) {
    var style =
        setting.body(
            switch (heading.level()) {
              case 1 -> FontRole.HEITI;
              case 2 -> FontRole.KAITI;
              default -> FontRole.FANGSONG;
            });
    if (heading.level() > 2) style = style.strong();
    lastLevel = Math.min(heading.level() + 1, lastLevel + 1);
    var tag = setting.root().child("H" + lastLevel);
    var pieces = new ArrayList<Piece>();
    for (var line : lines(heading.spans(), style, indent * setting.form().cell())) {
      boolean first = pieces.isEmpty();
      int level = heading.level() + 1;
      pieces.add(
          Piece.line(
                  setting.form().pitch(),
                  (sheet, top) -> {
                    if (first) setting.file().bookmark(level, Span.text(heading.spans()), sheet, top);
                    sheet.marked(tag, () -> sheet.text(line, setting.form().left(), baseline(top)));
                  })
              .sticking());
    }
    return pieces;
  }

  /// `afterHeading` keeps two lines with the heading above.
  List<Piece> paragraph(Block.Paragraph paragraph, boolean afterHeading) {
    double indent = paragraph.indented() ? 2 * setting.form().cell() : 0;
    var lines = lines(paragraph.spans(), setting.body(FontRole.FANGSONG), indent);
    var tag = setting.root().child("P");
    var pieces = new ArrayList<Piece>();
    for (var line : lines) {
      var piece = piece(tag, line, setting.form().left());
      if (!pieces.isEmpty()) piece = piece.goingOn();
      pieces.add(afterHeading && pieces.isEmpty() && lines.size() > 1 ? piece.sticking() : piece);
    }
    return pieces;
  }

  /// Office and date, the date four characters from the right edge and the office centred over it (7.3.5), after an empty line.
  List<Piece> signature(Block.Signature signature) {
    var form = setting.form();
    var style = setting.body(FontRole.FANGSONG);
    var office = setting.type().line(signature.office(), style);
    var date = setting.type().line(signature.date(), style);
    double dateX = form.right() - 4 * form.cell() - date.width();
    double officeX = dateX + (date.width() - office.width()) / 2;
    if (officeX + office.width() > form.right() - 2 * form.cell()) {
      officeX = Math.max(form.left(), form.right() - 2 * form.cell() - office.width());
    }
    return List.of(
        blank().sticking(),
        piece(setting.root().child("P"), office, officeX).sticking(),
        piece(setting.root().child("P"), date, dateX));
  }

  private List<Line> lines(List<Span> spans, TextStyle style, double indent) {
    return LineBreaker.lines(setting.type().tokens(spans, style), setting.form().textWidth(), indent, true);
  }

  private Piece piece(Tag tag, Line line, double x) {
    return Piece.line(
        setting.form().pitch(), (sheet, top) -> sheet.marked(tag, () -> sheet.text(line, x, baseline(top))));
  }

  private double baseline(double top) {
    return Setting.baseline(top, setting.form().pitch(), 16);
  }
}
