package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Imprint;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Masthead;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What frames a paper: the masthead of a 简报, the 版记 at its foot, the page numbers.
final class FramePieces {
  private final Setting setting;

  FramePieces(Setting setting) {
    this.setting = setting;
  }

  /// Red name, serial, office and date, red rule: five rows and two empty ones, one more for a name of two lines.
  Piece masthead(Masthead masthead) {
    var form = setting.form();
    double pitch = form.pitch();
    var name = name(masthead.name());
    var body = setting.body(FontRole.FANGSONG);
    var serial = setting.fitting(masthead.serial(), body, form.textWidth());
    var date = setting.type().line(masthead.date(), body);
    var office = setting.fitting(masthead.office(), body, form.textWidth() - 4 * form.cell() - date.width());
    var nameTag = setting.root().child("P");
    var serialTag = setting.root().child("P");
    var editorTag = setting.root().child("P");
    double more = name.size() > 1 ? pitch : 0;
    return Piece.line(
            7 * pitch + more,
            (sheet, top) -> {
              sheet.marked(
                  nameTag,
                  () -> {
                    for (int i = 0; i < name.size(); i++) {
                      double x = form.left() + (form.textWidth() - name.get(i).width()) / 2;
                      sheet.text(name.get(i), x, top - (name.size() > 1 ? 1.5 + 1.5 * i : 2.05) * pitch);
                    }
                  });
              sheet.marked(
                  serialTag,
                  () ->
                      sheet.text(
                          serial,
                          form.left() + (form.textWidth() - serial.width()) / 2,
                          Setting.baseline(top - 3 * pitch - more, pitch, 16)));
              double editors = Setting.baseline(top - 4 * pitch - more, pitch, 16);
              sheet.marked(
                  editorTag,
                  () -> {
                    sheet.text(office, form.left() + form.cell(), editors);
                    sheet.text(date, form.right() - date.width() - form.cell(), editors);
                  });
              double rule = top - 5.15 * pitch - more;
              sheet.artifact(() -> sheet.rule(form.left(), rule, form.right(), rule, 2.25, Ink.RED));
            })
        .sticking();
  }

  /// As large as fits, up to a little over 初号, and spread over most of the width; a long name takes two lines.
  private List<Line> name(String text) {
    int letters = Math.max(1, text.codePointCount(0, text.length()));
    double most = setting.form().textWidth();
    if (letters > 13) {
      double size = Math.clamp(most / ((letters + 3) / 2), 14, 34);
      return LineBreaker.balanced(setting.type().tokens(text, TextStyle.of(FontRole.BIAOSONG, size).in(Ink.RED)), most);
    }
    double size = Math.clamp(most / letters * 0.98, 14, 46);
    double cell = Math.clamp(most * 0.82 / letters, size, size * 1.42);
    var line = setting.type().line(text, TextStyle.of(FontRole.BIAOSONG, size).celled(cell).in(Ink.RED));
    // The last character's cell is wider than its glyph.
    return List.of(new Line(line.parts(), line.width() - (cell - size), true));
  }

  /// 4号, recipients above, office and date below, thick rules outside and thin ones inside (7.4).
  Piece imprint(Imprint imprint) {
    var form = setting.form();
    var style = TextStyle.of(FontRole.FANGSONG, 14);
    double width = form.textWidth() - 28;
    double pitch = form.pitch() * 0.92;
    var recipients = new ArrayList<List<Line>>();
    for (var text : imprint.recipients()) recipients.add(hanging(text, style, width));
    var date = setting.type().line(imprint.printed(), style);
    var office = setting.fitting(imprint.office(), style, width - date.width() - 14);
    int rows = recipients.stream().mapToInt(List::size).sum() + 1;
    var tags = imprint.recipients().stream().map(_ -> setting.root().child("P")).toList();
    var last = setting.root().child("P");
    return Piece.foot(
        rows * pitch,
        (sheet, top) -> {
          double y = top;
          for (int i = 0; i < recipients.size(); i++) {
            rule(sheet, y, i == 0);
            double from = y;
            var lines = recipients.get(i);
            sheet.marked(
                tags.get(i),
                () -> {
                  for (int k = 0; k < lines.size(); k++) {
                    sheet.text(lines.get(k), form.left() + 14, Setting.baseline(from - k * pitch, pitch, 14));
                  }
                });
            y -= lines.size() * pitch;
          }
          double foot = y;
          rule(sheet, y, recipients.isEmpty());
          sheet.marked(
              last,
              () -> {
                sheet.text(office, form.left() + 14, Setting.baseline(foot, pitch, 14));
                sheet.text(date, form.right() - 14 - date.width(), Setting.baseline(foot, pitch, 14));
              });
          rule(sheet, foot - pitch, true);
        });
  }

  /// The lines after the first begin under the text behind “抄送：”.
  private List<Line> hanging(String text, TextStyle style, double width) {
    int colon = text.indexOf('：');
    double hang = colon < 0 || colon > 4 ? 0 : (colon + 1) * 14.0;
    var first = LineBreaker.lines(setting.type().tokens(text, style), width, 0, true);
    if (first.size() < 2 || hang == 0) return first;
    var label = setting.type().line(text.substring(0, colon + 1), style);
    var rest = LineBreaker.lines(setting.type().tokens(text.substring(colon + 1), style), width - hang, 0, true);
    var lines = new ArrayList<Line>();
    for (var line : rest) {
      var parts = new ArrayList<Line.Placed>();
      if (lines.isEmpty()) parts.addAll(label.parts());
      for (var part : line.parts()) parts.add(new Line.Placed(part.token(), part.x() + hang));
      lines.add(new Line(parts, line.width() + hang, line.uneven()));
    }
    return lines;
  }

  private void rule(Sheet sheet, double y, boolean outer) throws IOException {
    double thickness = (outer ? 0.35 : 0.25) * PageForm.MM;
    sheet.artifact(() -> sheet.rule(setting.form().left(), y, setting.form().right(), y, thickness, Ink.BLACK));
  }

  /// `page` from 0. “—  1  —” in 4号宋体, 7 mm under the type area, one character in, right on odd pages and left on even ones (7.5).
  void number(Sheet sheet, int page) throws IOException {
    var form = setting.form();
    var line = setting.type().line("—  " + (page + 1) + "  —", TextStyle.of(FontRole.SONGTI, 14));
    double x = page % 2 == 0 ? form.right() - 14 - line.width() : form.left() + 14;
    // The dash stands at 0.36 of the size over the baseline.
    double baseline = form.textBottom() - 7 * PageForm.MM - 0.36 * 14;
    sheet.artifact(() -> sheet.text(line, x, baseline));
  }
}
