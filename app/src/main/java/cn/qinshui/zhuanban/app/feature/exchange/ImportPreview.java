package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.Chips;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.data.exchange.CellChange;
import cn.qinshui.zhuanban.data.exchange.ImportCounts;
import cn.qinshui.zhuanban.data.exchange.PlannedRow;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What an import would do, row by row: Space ticks a row, Enter goes into its cells, Esc comes back out.
final class ImportPreview extends BorderPane {

  private static final String TICK = "tick";
  private static final int CELLS_NAMED = 4;

  private final PlanRows model;
  private final DataTable<PlannedRow> table;
  private final PlannedCells cells;
  private final HBox bar = Boxes.row(12);

  ImportPreview(PlanRows model) {
    this.model = model;
    cells = new PlannedCells(model, this::focusRows);
    table =
        new DataTable<>(
                model.rows(),
                PlannedRow::ordinal,
                List.of(
                    Column.text(TICK, "导入", 52, ImportPreview::tick).unsorted(),
                    Column.<PlannedRow>number("number", "行号", 56, PlannedRow::number).unsorted(),
                    Column.state("outcome", "结果", 112, ImportPreview::outcome).unsorted(),
                    Column.<PlannedRow>name("firm", "企业", 252, PlannedRow::firm).unsorted(),
                    Column.<PlannedRow>text("what", "说明", 340, ImportPreview::what).unsorted()))
            .unit("行")
            .onOpen(row -> cells.enter())
            .empty(new EmptyState(Feather.FILE_TEXT, "没有这一类的行", "换一类看看。"));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    table.selected().addListener((source, before, now) -> cells.show(now));
    bar.getStyleClass().add("preview-bar");
    setTop(bar);
    setCenter(table);
    setRight(cells);
    BorderPane.setMargin(table, new Insets(0, 16, 20, 24));
    BorderPane.setMargin(cells, new Insets(0, 24, 20, 0));
    model.rows().rows().addListener((ListChangeListener<PlannedRow>) change -> selectFirst());
    model.counts().addListener((source, before, now) -> writeBar(now));
  }

  /// After another kind of rows was chosen, its first row; a row that is read again stays selected by itself.
  private void selectFirst() {
    if (table.selected().get() == null && !model.rows().rows().isEmpty() && getScene() != null) {
      table.focusRows();
    }
  }

  /// A new plan: nothing is selected yet.
  void restart() {
    writeBar(model.counts().get());
    cells.clear();
  }

  private void writeBar(@Nullable ImportCounts counts) {
    if (counts == null) {
      return;
    }
    List<RowOutcome> there = List.of(RowOutcome.values()).stream().filter(one -> counts.of(one) > 0).toList();
    Chips<RowOutcome> chips =
        new Chips<>("全部 %,d".formatted(counts.rows()), there, one -> chip(one, counts), model.shown());
    chips.setAccessibleText("结果");
    bar.getChildren()
        .setAll(
            chips,
            Boxes.spring(),
            Buttons.quiet("全部勾选", () -> model.tickAll(true)),
            Buttons.quiet("全部不勾", () -> model.tickAll(false)));
  }

  private static String chip(RowOutcome one, ImportCounts counts) {
    String label = "%s %,d".formatted(one.label(), counts.of(one));
    return one == RowOutcome.CHANGED ? label + "（%,d 格）".formatted(counts.changedCells()) : label;
  }

  private static String tick(PlannedRow row) {
    return !PlannedCells.mayWrite(row) ? "" : row.ticked() ? "☑" : "☐";
  }

  private static Cell outcome(PlannedRow row) {
    Tone tone =
        switch (row.outcome()) {
          case NEW -> Tone.GREEN;
          case CHANGED -> Tone.BLUE;
          case UNCHANGED, DUPLICATE -> Tone.GREY;
          case DOUBTFUL -> Tone.YELLOW;
          case WRONG -> Tone.RED;
        };
    return Cell.state(tone, row.outcome().label());
  }

  private static String what(PlannedRow row) {
    String remarks = String.join("", row.remarks());
    if (!remarks.isEmpty() || row.outcome() != RowOutcome.CHANGED) {
      return remarks;
    }
    List<CellChange> written = row.cells().stream().filter(CellChange::ticked).toList();
    String some = written.stream().limit(CELLS_NAMED).map(ImportPreview::arrow).collect(Collectors.joining("；"));
    String more = written.size() > CELLS_NAMED ? " 等 " + written.size() + " 格" : "";
    int left = row.cells().size() - written.size();
    return some + more + (left > 0 ? "（" + left + " 格不导入）" : "");
  }

  private static String arrow(CellChange cell) {
    return cell.label() + " " + (cell.before().isEmpty() ? "空" : cell.before()) + " → " + cell.after();
  }

  private void pressed(KeyEvent event) {
    PlannedRow row = table.selected().get();
    if (event.getCode() == KeyCode.SPACE && row != null) {
      model.tick(row, !row.ticked());
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof TableCell<?, ?>)) {
      node = node.getParent();
    }
    if (node instanceof TableCell<?, ?> cell
        && cell.getTableColumn() != null
        && TICK.equals(cell.getTableColumn().getId())
        && cell.getTableRow() != null
        && cell.getTableRow().getItem() instanceof PlannedRow row) {
      model.tick(row, !row.ticked());
      event.consume();
    }
  }

  void focusRows() {
    table.focusRows();
  }
}
