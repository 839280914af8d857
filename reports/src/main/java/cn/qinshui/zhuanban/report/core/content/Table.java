package cn.qinshui.zhuanban.report.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ruled table. Rows are never cut; the head is repeated on every page. The caption stands above.
public record Table(@Nullable String caption, List<Column> columns, List<Row> rows, Style style) implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) throw new IllegalArgumentException("a table needs columns");
  }

  public Table(@Nullable String caption, List<Column> columns, List<Row> rows) {
    this(caption, columns, rows, Style.PAGE);
  }

  public Table styled(Style newStyle) {
    return new Table(caption, columns, rows, newStyle);
  }

  /// Without any head a table is a form: its rows say themselves what they are.
  public boolean headless() {
    return columns.stream().allMatch(column -> column.head().isEmpty());
  }

  /// `width` is a share of the table's width, in the same measure for all columns.
  public record Column(String head, double width, Align align) {}

  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// Cells from left to right, fewer than columns only where cells above or beside span. A group row is a bar over all columns that
  /// stays with the row after it.
  public record Row(List<Cell> cells, boolean group) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(List<Cell> cells) {
      return new Row(cells, false);
    }

    public static Row group(String text, int columns) {
      var cell = new Cell(List.of(Span.of(text).in(FontRole.HEITI)), Align.LEFT, Ink.SHADE, columns, 1);
      return new Row(List.of(cell), true);
    }
  }

  /// `align` null takes the column's; `fill` null leaves the paper white.
  public record Cell(List<Span> spans, @Nullable Align align, @Nullable Ink fill, int columnSpan, int rowSpan) {
    public Cell {
      spans = List.copyOf(spans);
      if (columnSpan < 1 || rowSpan < 1) throw new IllegalArgumentException("a cell spans at least itself");
    }

    public static Cell of(String text) {
      return of(List.of(Span.of(text)));
    }

    public static Cell of(List<Span> spans) {
      return new Cell(spans, null, null, 1, 1);
    }

    public Cell filled(@Nullable Ink newFill) {
      return new Cell(spans, align, newFill, columnSpan, rowSpan);
    }

    public Cell spanning(int columns, int rows) {
      return new Cell(spans, align, fill, columns, rows);
    }

    public Cell aligned(Align newAlign) {
      return new Cell(spans, newAlign, fill, columnSpan, rowSpan);
    }
  }

  /// Sizes in points: text of the head and of the rows, distance of lines, room above and below the text, beside it, and the least
  /// height of a row.
  public record Style(double headSize, double textSize, double lead, double above, double beside, double least) {
    public static final Style PAGE = new Style(11, 11, 15.5, 4, 4, 0);
    public static final Style DENSE = new Style(9.5, 9.5, 13, 3, 3, 0);

    public Style withLeast(double newLeast) {
      return new Style(headSize, textSize, lead, above, beside, newLeast);
    }

    public Style scaled(double factor) {
      return new Style(
          headSize * factor, textSize * factor, lead * factor, above * factor, beside * factor, least * factor);
    }
  }
}
