package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.util.List;

/// One table on one page: its type shrinks until it fits, and its rows spread until they fill. Around it a title, a line left and right
/// above, notes below.
public final class OnePage {
  private static final double NOTE = 10;
  private static final double LEAD = 15;
  private static final double MOST_ROW = 48;

  /// What stands around the table; `notes` are paragraphs.
  public record Frame(String title, String left, String right, List<List<Span>> notes) {
    public Frame {
      notes = List.copyOf(notes);
    }
  }

  private final Setting setting;

  public OnePage(PaperFile file, Typesetter type) {
    setting = new Setting(file, type);
  }

  public void draw(Frame frame, Table table) throws IOException {
    var form = setting.form();
    var sheet = setting.file().sheet();
    double top = title(sheet, frame);
    var style = TextStyle.of(FontRole.SONGTI, NOTE);
    var notes = frame.notes().stream()
        .map(note -> LineBreaker.lines(setting.type().tokens(note, style), form.textWidth(), 0, false)).toList();
    double below = notes.stream().mapToInt(List::size).sum() * LEAD + 8;
    double room = top - form.textBottom() - below;
    top = rows(sheet, fitted(table, room), top) - 8;
    for (var note : notes) top = note(sheet, note, top);
  }

  private double title(Sheet sheet, Frame frame) throws IOException {
    var form = setting.form();
    var title = setting.type().line(frame.title(), TextStyle.of(FontRole.BIAOSONG, 26));
    var small = TextStyle.of(FontRole.KAITI, 12);
    var left = setting.type().line(frame.left(), small);
    var right = setting.type().line(frame.right(), small);
    setting.file().bookmark(1, frame.title(), sheet, form.textTop());
    sheet.marked(setting.root().child("H1"), () -> sheet.text(
        title, form.left() + (form.textWidth() - title.width()) / 2, form.textTop() - 26));
    double line = form.textTop() - 52;
    sheet.marked(setting.root().child("P"), () -> sheet.text(left, form.left(), line));
    sheet.marked(setting.root().child("P"), () -> sheet.text(right, form.right() - right.width(), line));
    return line - 8;
  }

  private Table fitted(Table table, double room) {
    var fitting = table;
    double factor = 1;
    while (TablePieces.height(setting, fitting) > room && factor > 0.4) {
      factor -= 0.04;
      fitting = table.styled(table.style().scaled(factor));
    }
    double low = 0;
    double high = MOST_ROW;
    while (high - low > 0.1) {
      double middle = (low + high) / 2;
      if (TablePieces.height(setting, fitting.styled(fitting.style().withLeast(middle))) > room) high = middle;
      else low = middle;
    }
    return fitting.styled(fitting.style().withLeast(low));
  }

  private double rows(Sheet sheet, Table table, double from) throws IOException {
    double top = from;
    boolean headed = false;
    for (var piece : new TablePieces(setting).pieces(table)) {
      var head = piece.head();
      if (head != null && !headed) {
        head.first().draw(sheet, top);
        top -= head.height();
        headed = true;
      }
      piece.drawing().draw(sheet, top);
      top -= piece.height();
    }
    return top;
  }

  private double note(Sheet sheet, List<Line> lines, double top) throws IOException {
    sheet.marked(setting.root().child("P"), () -> {
      double y = top;
      for (var line : lines) {
        sheet.text(line, setting.form().left(), Setting.baseline(y, LEAD, NOTE));
        y -= LEAD;
      }
    });
    return top - lines.size() * LEAD;
  }
}
