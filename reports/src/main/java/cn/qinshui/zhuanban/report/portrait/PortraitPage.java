package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// Draws one portrait on one page, whatever there is to say.
final class PortraitPage {
  static final PageForm FORM = PageForm.millimetres(210, 297, 17, 15, 176, 262, 30, 40);

  private static final double NAME = 22;
  private static final double NAME_LEAD = 29;
  private static final double FOOT = 8.5;
  private static final double FOOT_ROOM = 20;

  private final PaperFile file;
  private final Typesetter type;

  PortraitPage(PaperFile file, Typesetter type) {
    this.file = file;
    this.type = type;
  }

  void draw(PortraitPaper paper) throws IOException {
    var sheet = file.sheet();
    var root = file.root();
    double top = head(sheet, root, paper);
    double room = top - FORM.textBottom() - FOOT_ROOM;
    var strips = fitting(paper, room);
    for (var strip : strips) {
      strip.drawing().draw(sheet, root, top);
      top -= strip.height();
    }
    foot(sheet, root, paper);
  }

  private List<Strip> fitting(PortraitPaper paper, double room) {
    List<Strip> strips = List.of();
    for (var fit : Fit.all()) {
      strips = new Sections(new Press(FORM, type, fit.scale()), paper, fit).strips();
      if (strips.stream().mapToDouble(Strip::height).sum() <= room) return strips;
    }
    return strips;
  }

  /// The name over at most two lines; what it is called beside it and what it holds below.
  private double head(Sheet sheet, Tag root, PortraitPaper paper) throws IOException {
    var press = new Press(FORM, type, 1);
    double top = FORM.textTop();
    var kind = type.line("一企一档", press.style(FontRole.HEITI, 10, Press.DEEP));
    var day = type.line("截至" + PaperText.date(paper.basis().asOf()), press.style(FontRole.SONGTI, 9, Press.QUIET));
    double first = top;
    sheet.marked(root.child("P"), () -> sheet.text(kind, FORM.left(), press.baseline(first, 14, 10)));
    sheet.marked(root.child("P"), () -> sheet.text(day, FORM.right() - day.width(), press.baseline(first, 14, 9)));
    top -= 18;
    file.bookmark(1, paper.head().name(), sheet, FORM.textTop());
    top = name(sheet, root, paper.head().name(), top);
    top = under(sheet, root, paper, top - 2);
    double rule = top - 4;
    sheet.artifact(() -> {
      sheet.rule(FORM.left(), rule, FORM.right(), rule, 1.6, Press.DEEP);
      sheet.rule(FORM.left(), rule - 2.4, FORM.right(), rule - 2.4, 0.5, Press.DEEP);
    });
    return rule - 4;
  }

  private double name(Sheet sheet, Tag root, String name, double top) throws IOException {
    var lines = List.<Line>of();
    double size = NAME;
    for (; size > 6; size -= 1) {
      lines =
          LineBreaker.balanced(
              type.tokens(List.of(span(name)), TextStyle.of(FontRole.BIAOSONG, size)), FORM.textWidth());
      if (lines.size() == 1 || lines.size() == 2 && size <= NAME - 4) break;
    }
    double lead = NAME_LEAD * size / NAME;
    double least = size;
    var set = lines;
    sheet.marked(
        root.child("H1"),
        () -> {
          double y = top;
          for (var line : set) {
            sheet.text(line, FORM.left(), y - (lead - least) / 2 - 0.86 * least);
            y -= lead;
          }
        });
    return top - set.size() * lead;
  }

  private static Span span(String text) {
    return Span.of(text);
  }

  private double under(Sheet sheet, Tag root, PortraitPaper paper, double top) throws IOException {
    var press = new Press(FORM, type, 1);
    double right = FORM.right();
    for (var badge : paper.head().badges().reversed()) {
      var line = type.line(badge, press.style(FontRole.HEITI, 9, Ink.WHITE));
      double left = right - line.width() - 12;
      if (left < FORM.left() + FORM.textWidth() * 0.4) break;
      sheet.artifact(() -> sheet.fill(left, top - 14.5, line.width() + 12, 14.5, Press.DEEP));
      sheet.marked(root.child("P"), () -> sheet.text(line, left + 6, press.baseline(top, 14.5, 9)));
      right = left - 5;
    }
    var style = press.style(FontRole.SONGTI, 9.5, Press.QUIET);
    var lines = press.lines(paper.head().under(), style, right - FORM.left() - 8);
    if (lines.isEmpty()) return top - 14.5;
    sheet.marked(
        root.child("P"),
        () -> {
          double y = top;
          for (var line : lines) {
            sheet.text(line, FORM.left(), press.baseline(y, 14.5, 9.5));
            y -= 13;
          }
        });
    return top - 14.5 - (lines.size() - 1) * 13;
  }

  private void foot(Sheet sheet, Tag root, PortraitPaper paper) throws IOException {
    var press = new Press(FORM, type, 1);
    double line = FORM.textBottom() + 13;
    sheet.artifact(() -> sheet.rule(FORM.left(), line, FORM.right(), line, 0.6, Press.DEEP));
    var style = press.style(FontRole.SONGTI, FOOT, Press.QUIET);
    var left = press.fitting("县级整理，仅供工作参考，不作为认定、申报的依据。", style, FORM.textWidth() * 0.6);
    var right = press.fitting(paper.basis().office(), style, FORM.textWidth() * 0.38);
    sheet.marked(root.child("P"), () -> sheet.text(left, FORM.left(), line - 11));
    sheet.marked(root.child("P"), () -> sheet.text(right, FORM.right() - right.width(), line - 11));
  }

  /// What a file of several is called.
  static String title(List<PortraitPaper> papers) {
    var first = papers.getFirst().head().name();
    var names = papers.stream().map(paper -> paper.head().name()).distinct().collect(Collectors.toList());
    return "一企一档：" + first + (names.size() > 1 ? "等 " + names.size() + " 户" : "");
  }
}
