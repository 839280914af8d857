package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Grid;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of a dossier in the making, column by column. What is not known is “—”, never empty.
final class DossierGrid<T> {
  static final String UNKNOWN = "—";

  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, @Nullable Object>> cells = new ArrayList<>();
  private @Nullable String caption;
  private @Nullable String note;

  DossierGrid<T> text(String head, double width, Function<T, @Nullable Object> cell) {
    return column(new Column(head, width, Align.LEFT), cell);
  }

  DossierGrid<T> number(String head, double width, Function<T, @Nullable Object> cell) {
    return column(new Column(head, width, Align.RIGHT), cell);
  }

  private DossierGrid<T> column(Column column, Function<T, @Nullable Object> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  DossierGrid<T> captioned(String text) {
    caption = text;
    return this;
  }

  DossierGrid<T> noted(String text) {
    note = text;
    return this;
  }

  Grid of(List<T> lines) {
    var rows = lines.stream().map(line -> cells.stream().map(cell -> shown(cell.apply(line))).toList()).toList();
    return new Grid(caption, columns, rows, note);
  }

  /// A part of this one table, or the sentence where it has no line.
  Part part(String title, List<T> lines, String none) {
    return new Part(title, lines.isEmpty() ? List.of() : List.of(of(lines)), none);
  }

  static String shown(@Nullable Object content) {
    var text = content == null ? "" : content.toString().strip();
    return text.isEmpty() ? UNKNOWN : text;
  }

  /// Texts under one another; nulls and empty ones are left out.
  static String lines(@Nullable String... texts) {
    return String.join("\n", Stream.of(texts).filter(text -> text != null && !text.isBlank()).toList());
  }
}
