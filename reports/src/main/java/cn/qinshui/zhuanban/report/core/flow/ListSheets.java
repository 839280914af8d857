package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One long table over as many sheets as it takes: title and what it shows on the first, the head on every sheet, and at
/// the foot of each who made it and which page of how many it is.
public final class ListSheets {
  private static final double TITLE = 20;
  private static final double SMALL = 10;
  private static final double LEAD = 14;
  private static final double FOOT = 9;

  /// What stands around the table.
  ///
  /// @param left what is shown, above the table; it may take several lines
  /// @param right how many there are
  /// @param foot left at the foot of every sheet
  public record Frame(String title, String left, String right, String foot) {}

  private final Setting setting;
  private final List<Sheet> sheets = new ArrayList<>();

  public ListSheets(PaperFile file, Typesetter type) throws IOException {
    setting = new Setting(file, type);
    sheets.add(file.sheet());
  }

  public void draw(Frame frame, Table table) throws IOException {
    rows(table, head(frame));
    for (var sheet : sheets) foot(sheet, frame);
  }

  private double head(Frame frame) throws IOException {
    var form = setting.form();
    var sheet = sheets.getLast();
    var title = setting.fitting(frame.title(), TextStyle.of(FontRole.BIAOSONG, TITLE), form.textWidth());
    setting.file().bookmark(1, frame.title(), sheet, form.textTop());
    sheet.marked(
        setting.root().child("H1"),
        () -> sheet.text(title, form.left() + (form.textWidth() - title.width()) / 2, form.textTop() - TITLE));
    var small = TextStyle.of(FontRole.KAITI, SMALL);
    var right = setting.fitting(frame.right(), small, form.textWidth() * 0.3);
    var left =
        LineBreaker.lines(
            setting.type().tokens(frame.left(), small), form.textWidth() - right.width() - 2 * SMALL, 0, false);
    double top = form.textTop() - TITLE - 12;
    sheet.marked(
        setting.root().child("P"),
        () -> {
          for (int i = 0; i < left.size(); i++) {
            sheet.text(left.get(i), form.left(), Setting.baseline(top - i * LEAD, LEAD, SMALL));
          }
        });
    double last = top - (Math.max(1, left.size()) - 1) * LEAD;
    sheet.marked(
        setting.root().child("P"),
        () -> sheet.text(right, form.right() - right.width(), Setting.baseline(last, LEAD, SMALL)));
    return last - LEAD - 3;
  }

  private void rows(Table table, double from) throws IOException {
    double top = from;
    boolean begun = false;
    for (var piece : new TablePieces(setting).pieces(table)) {
      var head = Objects.requireNonNull(piece.head());
      boolean turn = begun && top - piece.height() < setting.form().textBottom();
      if (turn) {
        sheets.add(setting.file().sheet());
        top = setting.form().textTop();
      }
      if (turn || !begun) {
        (begun ? head.again() : head.first()).draw(sheets.getLast(), top);
        top -= head.height();
        begun = true;
      }
      piece.drawing().draw(sheets.getLast(), top);
      top -= piece.height();
    }
  }

  private void foot(Sheet sheet, Frame frame) throws IOException {
    var form = setting.form();
    var style = TextStyle.of(FontRole.SONGTI, FOOT);
    var number = setting.type().line("第 " + (sheet.index() + 1) + " 页，共 " + sheets.size() + " 页", style);
    var left = setting.fitting(frame.title() + "　" + frame.foot(), style, form.textWidth() - number.width() - 18);
    double baseline = form.textBottom() - 5.5 * PageForm.MM;
    sheet.artifact(() -> {
      sheet.text(left, form.left(), baseline);
      sheet.text(number, form.right() - number.width(), baseline);
    });
  }
}
