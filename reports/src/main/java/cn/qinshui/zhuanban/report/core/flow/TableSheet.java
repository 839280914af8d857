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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A sheet that is one table: its type shrinks until it fits, and its rows spread until they fill. One that would become too small to
/// read goes on over further sheets. Around it a title, a line left and right above, notes below.
public final class TableSheet {
  private static final double NOTE = 10;
  private static final double LEAD = 15;
  private static final double MOST_ROW = 48;
  private static final double SMALLEST = 0.6;

  /// What stands around the table; `notes` are paragraphs.
  public record Frame(String title, String left, String right, List<List<Span>> notes) {
    public Frame {
      notes = List.copyOf(notes);
    }
  }

  private final Setting setting;
  private final List<Sheet> sheets = new ArrayList<>();

  public TableSheet(PaperFile file, Typesetter type) throws IOException {
    setting = new Setting(file, type);
    sheets.add(file.sheet());
  }

  public void draw(Frame frame, Table table) throws IOException {
    var form = setting.form();
    double top = title(frame);
    var style = TextStyle.of(FontRole.SONGTI, NOTE);
    var notes =
        frame.notes().stream()
            .map(note -> LineBreaker.lines(setting.type().tokens(note, style), form.textWidth(), 0, false))
            .toList();
    double below = notes.stream().mapToInt(List::size).sum() * LEAD + 8;
    top = rows(fitted(table, top - form.textBottom() - below), top, form.textBottom() + below) - 8;
    for (var note : notes) top = note(note, top);
    if (sheets.size() < 2) return;
    for (var sheet : sheets) new FramePieces(setting).number(sheet, sheet.index());
  }

  /// The first sheet, for what stands beside the title.
  public Sheet first() {
    return sheets.getFirst();
  }

  private double title(Frame frame) throws IOException {
    var form = setting.form();
    var sheet = sheets.getLast();
    var title = setting.fitting(frame.title(), TextStyle.of(FontRole.BIAOSONG, 26), form.textWidth());
    var small = TextStyle.of(FontRole.KAITI, 12);
    var right = setting.fitting(frame.right(), small, form.textWidth() * 0.45);
    var left = setting.fitting(frame.left(), small, form.textWidth() - right.width() - 24);
    setting.file().bookmark(1, frame.title(), sheet, form.textTop());
    sheet.marked(
        setting.root().child("H1"),
        () -> sheet.text(title, form.left() + (form.textWidth() - title.width()) / 2, form.textTop() - 26));
    double line = form.textTop() - 52;
    sheet.marked(setting.root().child("P"), () -> sheet.text(left, form.left(), line));
    sheet.marked(setting.root().child("P"), () -> sheet.text(right, form.right() - right.width(), line));
    return line - 8;
  }

  private Table fitted(Table table, double room) {
    var fitting = table;
    double factor = 1;
    while (TablePieces.height(setting, fitting) > room && factor > SMALLEST) {
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

  /// Rows that share a cell stay on one sheet.
  private double rows(Table table, double from, double bottom) throws IOException {
    double top = from;
    var pieces = new TablePieces(setting).pieces(table);
    boolean begun = false;
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      var head = Objects.requireNonNull(piece.head());
      boolean turn = begun && (i == 0 || !pieces.get(i - 1).sticks()) && top - group(pieces, i) < bottom;
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
    return top;
  }

  private static double group(List<Piece> pieces, int from) {
    double height = 0;
    for (int i = from; i < pieces.size(); i++) {
      height += pieces.get(i).height();
      if (!pieces.get(i).sticks()) break;
    }
    return height;
  }

  private double note(List<Line> lines, double top) throws IOException {
    var sheet = sheets.getLast();
    sheet.marked(
        setting.root().child("P"),
        () -> {
          double y = top;
          for (var line : lines) {
            sheet.text(line, setting.form().left(), Setting.baseline(y, LEAD, NOTE));
            y -= LEAD;
          }
        });
    return top - lines.size() * LEAD;
  }
}
