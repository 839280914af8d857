package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.data.followup.FirmBulkField;
import cn.qinshui.zhuanban.data.followup.FirmBulkLine;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The rows of a bulk edit: for every firm what each field is and what it becomes. Space and a double click leave a firm
/// out or take it in again.
final class BulkTable {
  private final BulkEditViewModel model;
  private final TableView<FirmBulkLine> view = new TableView<>();

  BulkTable(BulkEditViewModel model) {
    this.model = model;
    view.setFixedCellSize(36);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setPlaceholder(Boxes.text("没有企业。请回到列表重新选。", "muted"));
    view.setRowFactory(table -> row());
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            List.copyOf(view.getSelectionModel().getSelectedItems()).forEach(this::tick);
            event.consume();
          }
        });
    model.lines().addListener((ListChangeListener<FirmBulkLine>) change -> show());
    show();
  }

  private TableRow<FirmBulkLine> row() {
    TableRow<FirmBulkLine> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !row.isEmpty()) {
        tick(row.getItem());
      }
    });
    return row;
  }

  private void tick(FirmBulkLine line) {
    model.tick(line);
    view.refresh();
  }

  private void show() {
    view.getColumns().setAll(List.of(column("改", 44, this::mark), column("企业", 290, line -> line.seen().name())));
    view.getColumns().add(column("统一社会信用代码", 180, line -> line.seen().code() == null ? "" : line.seen().code()));
    for (FirmBulkField field : model.fields()) {
      view.getColumns().add(column(field.label() + "：原 → 新", 210, line -> change(line, field)));
    }
    view.getColumns().add(column("情况", 430, BulkTable::note));
    view.getItems().setAll(model.lines());
  }

  private String mark(FirmBulkLine line) {
    return line.ready() ? model.isTicked(line) ? "☑" : "☐" : "";
  }

  private static String change(FirmBulkLine line, FirmBulkField field) {
    return line.cells().stream()
        .filter(cell -> cell.field() == field)
        .findFirst()
        .map(cell -> (cell.before().isEmpty() ? "空" : cell.before()) + "  →  " + cell.after())
        .orElse("");
  }

  private static String note(FirmBulkLine line) {
    return line.changes() ? String.join("", line.errors()) : "没有变化";
  }

  private static TableColumn<FirmBulkLine, String> column(
      String title, double width, Function<FirmBulkLine, String> text) {
    TableColumn<FirmBulkLine, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }

  Node content() {
    return view;
  }
}
