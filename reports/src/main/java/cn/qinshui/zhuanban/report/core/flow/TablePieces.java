package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.flow.Piece.Head;
import cn.qinshui.zhuanban.report.core.flow.TableGrid.Box;
import cn.qinshui.zhuanban.report.core.flow.TableGrid.Row;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as a caption and rows that ask for their head on every page.
final class TablePieces {
  private static final double LINE = 0.5;

  private final Setting setting;

  TablePieces(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Table table) {
    var form = setting.form();
    var tag = setting.root().child("Table");
    var pieces = new ArrayList<Piece>(caption(table, tag));
    var grid = TableGrid.of(setting.type(), table, form.textWidth(), form.textHeight() * 0.9);
    var head = table.headless() ? new Head(0, (_, _) -> {}, (_, _) -> {}) : head(grid, tag);
    var body = tag.child("TBody");
    var rows = whole(grid.rows(), grid, form.textHeight() - head.height());
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var cells = cells(body.child("TR"), row);
      int deepest = row.boxes().stream().mapToInt(box -> box.cell().rowSpan()).max().orElse(1);
      var below = rows.subList(i, Math.min(i + deepest, rows.size())).stream().map(Row::height).toList();
      var piece = Piece.row(row.height(), head, (sheet, top) -> draw(sheet, top, grid, row, below, cells));
      if (i > 0) piece = piece.goingOn();
      boolean sticks = row.group() || row.joined();
      pieces.add(sticks ? piece.sticking() : i == rows.size() - 1 ? piece.followedBy(form.pitch() * 0.4) : piece);
    }
    return pieces;
  }

  private Head head(TableGrid grid, Tag table) {
    var row = grid.head();
    var cells = cells(table.child("THead").child("TR"), row);
    return new Head(
        row.height(),
        (sheet, top) -> draw(sheet, top, grid, row, List.of(row.height()), cells),
        (sheet, top) ->
            sheet.artifact(() -> {
              frames(sheet, top, row, List.of(row.height()));
              for (var box : row.boxes()) text(sheet, top, grid, box, row.height());
            }));
  }

  /// The whole height, for tables that must fit one page.
  static double height(Setting setting, Table table) {
    var grid = TableGrid.of(setting.type(), table, setting.form().textWidth(), Double.MAX_VALUE);
    return (table.headless() ? 0 : grid.head().height()) + grid.rows().stream().mapToDouble(Row::height).sum();
  }

  private List<Piece> caption(Table table, Tag tag) {
    if (table.caption() == null) return List.of();
    var form = setting.form();
    var captionTag = tag.child("Caption");
    var style = TextStyle.of(FontRole.HEITI, 14);
    var pieces = new ArrayList<Piece>();
    for (var line : LineBreaker.balanced(setting.type().tokens(table.caption(), style), form.textWidth())) {
      double x = form.left() + (form.textWidth() - line.width()) / 2;
      pieces.add(
          Piece.line(
                  form.pitch(),
                  (sheet, top) ->
                      sheet.marked(captionTag, () -> sheet.text(line, x, Setting.baseline(top, form.pitch(), 14))))
              .sticking());
    }
    return pieces;
  }

  /// Rows are never cut, but one that is higher than a page must go on in another.
  private static List<Row> whole(List<Row> rows, TableGrid grid, double most) {
    var result = new ArrayList<Row>();
    int fits = (int) ((most - 2 * grid.above()) / grid.lead());
    for (var row : rows) {
      if (row.height() <= most) {
        result.add(row);
        continue;
      }
      int lines = row.boxes().stream().mapToInt(box -> box.lines().size()).max().orElse(0);
      for (int from = 0; from < lines; from += fits) {
        int first = from;
        int last = Math.min(from + fits, lines);
        var boxes = row.boxes().stream().map(box -> part(box, first, last)).toList();
        result.add(new Row(boxes, (last - first) * grid.lead() + 2 * grid.above(), row.group(), false));
      }
    }
    return result;
  }

  private static Box part(Box box, int from, int to) {
    int size = box.lines().size();
    var lines = box.lines().subList(Math.min(from, size), Math.min(to, size));
    return new Box(box.cell(), box.column(), box.x(), box.width(), box.align(), lines, box.head());
  }

  private static Map<Box, Tag> cells(Tag row, Row boxes) {
    return boxes.boxes().stream()
        .collect(
            Collectors.toMap(
                box -> box,
                box -> {
                  var cell = row.child(box.head() ? "TH" : "TD");
                  return box.head()
                      ? cell.scope("Column")
                      : cell.covering(box.cell().columnSpan(), box.cell().rowSpan());
                },
                (a, _) -> a,
                IdentityHashMap::new));
  }

  /// `heights` are this row's and those below, for cells that reach down.
  private void draw(Sheet sheet, double top, TableGrid grid, Row row, List<Double> heights, Map<Box, Tag> cells)
      throws IOException {
    sheet.artifact(() -> frames(sheet, top, row, heights));
    for (var box : row.boxes()) {
      var tag = cells.get(box);
      if (tag == null || box.lines().isEmpty()) continue;
      sheet.marked(tag, () -> text(sheet, top, grid, box, covered(box, heights)));
    }
  }

  private static double covered(Box box, List<Double> heights) {
    return IntStream.range(0, Math.min(box.cell().rowSpan(), heights.size())).mapToDouble(heights::get).sum();
  }

  private void frames(Sheet sheet, double top, Row row, List<Double> heights) throws IOException {
    double left = setting.form().left();
    for (var box : row.boxes()) {
      double height = covered(box, heights);
      var fill = box.cell().fill();
      if (fill != null) sheet.fill(left + box.x(), top - height, box.width(), height, fill);
    }
    for (var box : row.boxes()) {
      sheet
          .outline()
          .strokeInk(Ink.RULE, LINE)
          .rectangle(left + box.x(), top - covered(box, heights), box.width(), covered(box, heights))
          .stroke();
    }
  }

  private void text(Sheet sheet, double top, TableGrid grid, Box box, double height) throws IOException {
    double lead = grid.lead();
    double y = top - (height - box.lines().size() * lead) / 2;
    double left = setting.form().left() + box.x();
    for (var line : box.lines()) {
      double x =
          switch (box.align()) {
            case LEFT -> left + grid.beside();
            case CENTRE -> left + (box.width() - line.width()) / 2;
            case RIGHT -> left + box.width() - grid.beside() - line.width();
          };
      sheet.text(line, x, Setting.baseline(y, lead, grid.size(box)));
      y -= lead;
    }
  }
}
