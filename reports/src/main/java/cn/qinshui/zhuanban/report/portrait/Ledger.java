package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quiet table: small grey heads, hairlines between the rows, no boxes.
final class Ledger {
  private static final double HEAD = 8.4;
  private static final double HEAD_LEAD = 12.5;
  private static final double PAD = 1.6;
  private static final double BESIDE = 4;
  private static final double HAIR = 0.4;
  private static final double SPARK = 9;

  /// `width` is a share of the whole, in the same measure for all columns.
  record Column(String head, double width, Align align) {}

  /// Text, or a spark beside it.
  record Cell(List<Span> spans, @Nullable Spark spark) {
    static Cell of(String text) {
      return new Cell(List.of(Span.of(text)), null);
    }

    static Cell of(List<Span> spans) {
      return new Cell(spans, null);
    }
  }

  private record Row(List<List<Line>> lines, List<Cell> cells, double height) {}

  private final Press press;
  private final List<Column> columns;
  private final double[] edges;
  private final List<Row> rows = new ArrayList<>();

  Ledger(Press press, List<Column> columns) {
    this.press = press;
    this.columns = columns;
    double whole = columns.stream().mapToDouble(Column::width).sum();
    edges = new double[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + columns.get(i).width() / whole * press.form().textWidth();
    }
  }

  Ledger row(List<Cell> cells) {
    var lines = new ArrayList<List<Line>>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(press.lines(cells.get(i).spans(), press.text(), width(i) - 2 * BESIDE));
    }
    int most = Math.max(1, lines.stream().mapToInt(List::size).max().orElse(1));
    rows.add(new Row(lines, cells, most * press.of(Press.LEAD) + 2 * press.of(PAD)));
    return this;
  }

  private double width(int column) {
    return edges[column + 1] - edges[column];
  }

  Strip strip() {
    double height = press.of(HEAD_LEAD) + rows.stream().mapToDouble(Row::height).sum();
    return new Strip(height, this::draw);
  }

  private void draw(Sheet sheet, Tag parent, double from) throws IOException {
    var table = parent.child("Table");
    var head = table.child("THead").child("TR");
    for (int i = 0; i < columns.size(); i++) head(sheet, head.child("TH").scope("Column"), i, from);
    double top = from - press.of(HEAD_LEAD);
    var body = table.child("TBody");
    for (var row : rows) {
      double y = top;
      sheet.artifact(() -> sheet.rule(press.form().left(), y, press.form().right(), y, HAIR, Press.FAINT));
      draw(sheet, body.child("TR"), row, top);
      top -= row.height();
    }
  }

  private void head(Sheet sheet, Tag tag, int column, double top) throws IOException {
    var line =
        press.fitting(
            columns.get(column).head(), press.style(FontRole.HEITI, HEAD, Press.QUIET), width(column) - 2 * BESIDE);
    if (line.parts().isEmpty()) return;
    sheet.marked(tag, () -> sheet.text(line, x(column, line), press.baseline(top, HEAD_LEAD, HEAD)));
  }

  private void draw(Sheet sheet, Tag line, Row row, double top) throws IOException {
    for (int i = 0; i < row.cells().size(); i++) {
      int column = i;
      var tag = line.child("TD");
      if (!row.lines().get(i).isEmpty()) sheet.marked(tag, () -> text(sheet, row.lines().get(column), column, top));
      var spark = row.cells().get(i).spark();
      if (spark == null) continue;
      double height = press.of(SPARK);
      double y = top - row.height() / 2 - height / 2;
      spark.draw(sheet, tag, press.form().left() + edges[i] + BESIDE, y, width(i) - 2 * BESIDE, height);
    }
  }

  private void text(Sheet sheet, List<Line> lines, int column, double top) throws IOException {
    double y = top - press.of(PAD);
    for (var line : lines) {
      sheet.text(line, x(column, line), press.baseline(y, Press.LEAD, Press.TEXT));
      y -= press.of(Press.LEAD);
    }
  }

  private double x(int column, Line line) {
    double left = press.form().left() + edges[column];
    return switch (columns.get(column).align()) {
      case LEFT -> left + BESIDE;
      case CENTRE -> left + (width(column) - line.width()) / 2;
      case RIGHT -> left + width(column) - BESIDE - line.width();
    };
  }
}
