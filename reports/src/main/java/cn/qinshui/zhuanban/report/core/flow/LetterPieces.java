package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Letterhead;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import java.io.IOException;

/// The 信函 format (GB/T 9704-2012, 10.1): the name's upper edge 30 mm under the paper's, 4 mm below it a double red line,
/// thick above; another, thick below, 20 mm over the lower edge; both 170 mm long and centred. The number stands at the
/// right edge in the first row under the line.
final class LetterPieces {
  private static final double MM = PageForm.MM;
  private static final double NAME_TOP = 30 * MM;
  private static final double LINE_GAP = 4 * MM;
  private static final double FOOT = 20 * MM;
  private static final double LINE = 170 * MM;
  private static final double THICK = 2.25;
  private static final double THIN = 0.75;
  private static final double APART = 2.4;

  private final Setting setting;

  LetterPieces(Setting setting) {
    this.setting = setting;
  }

  /// Two rows for the name and its line, one for the number, two empty ones before the title.
  Piece head(Letterhead letterhead) {
    var form = setting.form();
    var pitch = form.pitch();
    var name = name(letterhead.office());
    var number = setting.type().line(letterhead.number(), setting.body(FontRole.FANGSONG));
    var nameTag = setting.root().child("P");
    var numberTag = setting.root().child("P");
    return Piece.line(
            5 * pitch,
            (sheet, top) -> {
              double size = size(letterhead.office());
              double edge = form.height() - NAME_TOP;
              // The upper edge of a character stands at 0.86 of the size over its baseline.
              sheet.marked(nameTag, () -> sheet.text(name, (form.width() - name.width()) / 2, edge - 0.86 * size));
              double under = edge - size - LINE_GAP;
              sheet.artifact(() -> doubled(sheet, under, true));
              sheet.artifact(() -> doubled(sheet, FOOT, false));
              sheet.marked(
                  numberTag,
                  () ->
                      sheet.text(number, form.right() - number.width(), Setting.baseline(top - 2 * pitch, pitch, 16)));
            })
        .sticking();
  }

  private Line name(String office) {
    double size = size(office);
    int letters = Math.max(1, office.codePointCount(0, office.length()));
    double cell = Math.clamp(LINE * 0.86 / letters, size, size * 1.3);
    var line = setting.type().line(office, TextStyle.of(FontRole.BIAOSONG, size).celled(cell).in(Ink.RED));
    return new Line(line.parts(), line.width() - (cell - size), true);
  }

  private static double size(String office) {
    int letters = Math.max(1, office.codePointCount(0, office.length()));
    return Math.clamp(LINE * 0.98 / letters, 14, 30);
  }

  private void doubled(Sheet sheet, double y, boolean thickAbove) throws IOException {
    double x = (setting.form().width() - LINE) / 2;
    double upper = y;
    double lower = y - APART - (thickAbove ? THIN : THICK);
    sheet.rule(x, upper, x + LINE, upper, thickAbove ? THICK : THIN, Ink.RED);
    sheet.rule(x, lower, x + LINE, lower, thickAbove ? THIN : THICK, Ink.RED);
  }
}
