package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The measured form of a table: where each column lies, the lines of each cell, how high each row is.
final class TableGrid {
  private static final Ink HEAD_SHADE = new Ink(0xE9ECF1);

  /// `column` is the first one covered; `x` and `width` in points from the table's left edge.
  record Box(Cell cell, int column, double x, double width, Align align, List<Line> lines, boolean head) {}

  /// Boxes that begin in this row.
  record Row(List<Box> boxes, double height, boolean group, boolean joined) {}

  private final Typesetter type;
  private final Table table;
  private final double[] edges;

  private TableGrid(Typesetter type, Table table, double width) {
    this.type = type;
    this.table = table;
    double whole = table.columns().stream().mapToDouble(Table.Column::width).sum();
    edges = new double[table.columns().size() + 1];
    for (int i = 0; i < table.columns().size(); i++) {
      edges[i + 1] = edges[i] + table.columns().get(i).width() / whole * width;
    }
  }

  /// The form of a table whose rows lie on pages of a height. Cells over rows that no page holds together are cut down to one row.
  static TableGrid of(Typesetter type, Table table, double width, double most) {
    var grid = new TableGrid(type, table, width);
    double group = 0;
    for (var row : grid.rows()) {
      group += row.height();
      if (row.joined() && group > most) return new TableGrid(type, flat(table), width);
      if (!row.joined()) group = 0;
    }
    return grid;
  }

  private static Table flat(Table table) {
    var covered = new int[table.columns().size()];
    var rows = new ArrayList<Table.Row>();
    for (var row : table.rows()) {
      var cells = new ArrayList<Cell>();
      var given = row.cells().iterator();
      int column = 0;
      while (column < covered.length && (covered[column] > 0 || given.hasNext())) {
        if (covered[column] > 0) {
          covered[column++]--;
          cells.add(Cell.of(""));
          continue;
        }
        var cell = given.next();
        Arrays.fill(covered, column, column + cell.columnSpan(), cell.rowSpan() - 1);
        cells.add(cell.spanning(cell.columnSpan(), 1));
        column += cell.columnSpan();
      }
      rows.add(new Table.Row(cells, row.group()));
    }
    return new Table(table.caption(), table.columns(), rows, table.style());
  }

  Row head() {
    var style = TextStyle.of(FontRole.HEITI, table.style().headSize());
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < table.columns().size(); i++) {
      var cell = Cell.of(table.columns().get(i).head()).filled(HEAD_SHADE);
      boxes.add(box(cell, i, style, Align.CENTRE, true));
    }
    return new Row(boxes, height(boxes) + table.style().above(), false, false);
  }

  /// The rows, those that share a cell joined to the row after them.
  List<Row> rows() {
    var style = TextStyle.of(FontRole.SONGTI, table.style().textSize());
    var covered = new int[table.columns().size()];
    var rows = new ArrayList<Row>();
    for (var row : table.rows()) {
      var boxes = new ArrayList<Box>();
      int column = 0;
      for (var cell : row.cells()) {
        while (column < covered.length && covered[column] > 0) column++;
        if (column + cell.columnSpan() > covered.length) throw new IllegalArgumentException("a row has too many cells");
        boxes.add(box(cell, column, style, table.columns().get(column).align(), false));
        Arrays.fill(covered, column, column + cell.columnSpan(), cell.rowSpan());
        column += cell.columnSpan();
      }
      for (int i = 0; i < covered.length; i++) covered[i] = Math.max(0, covered[i] - 1);
      boolean joined = Arrays.stream(covered).anyMatch(rest -> rest > 0);
      rows.add(new Row(boxes, height(boxes), row.group(), joined));
    }
    return stretched(rows);
  }

  double lead() {
    return table.style().lead();
  }

  double above() {
    return table.style().above();
  }

  double beside() {
    return table.style().beside();
  }

  double size(Box box) {
    return box.head() ? table.style().headSize() : table.style().textSize();
  }

  private Box box(Cell cell, int column, TextStyle style, Align columnAlign, boolean head) {
    double x = edges[column];
    double width = edges[column + cell.columnSpan()] - x;
    var align = cell.align() == null ? columnAlign : cell.align();
    double room = Math.max(width - 2 * table.style().beside(), style.size());
    var tokens = type.tokens(cell.spans(), style);
    var lines = align == Align.CENTRE ? LineBreaker.balanced(tokens, room) : LineBreaker.ragged(tokens, room);
    return new Box(cell, column, x, width, align, lines, head);
  }

  /// The height of a row by the cells that lie in it alone.
  private double height(List<Box> boxes) {
    int lines =
        boxes.stream().filter(box -> box.cell().rowSpan() == 1).mapToInt(box -> box.lines().size()).max().orElse(1);
    return Math.max(Math.max(lines, 1) * lead() + 2 * above(), table.style().least());
  }

  /// Rows made higher where a cell over several of them needs more room.
  private List<Row> stretched(List<Row> rows) {
    var result = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      for (var box : rows.get(i).boxes()) {
        int last = Math.min(i + box.cell().rowSpan(), rows.size()) - 1;
        double there = result.subList(i, last + 1).stream().mapToDouble(Row::height).sum();
        double missing = box.lines().size() * lead() + 2 * above() - there;
        if (missing <= 0) continue;
        var row = result.get(last);
        result.set(last, new Row(row.boxes(), row.height() + missing, row.group(), row.joined()));
      }
    }
    return result;
  }
}
