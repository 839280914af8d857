package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Memory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// The columns of a table as the person at the desk left them: order, widths, visibility, sorting.
///
/// It is one line of text: `id:width:shown:sort` by column, in order.
final class TableLayout<R> {

  private static final String KEY = "columns";

  private final TableView<R> view;
  private final Map<String, TableColumn<R, ?>> columns = new LinkedHashMap<>();

  TableLayout(TableView<R> view) {
    this.view = view;
  }

  TableColumn<R, ?> column(Column<R> column) {
    TableColumn<R, Cell> made = new TableColumn<>(column.title());
    made.setId(column.id());
    made.setPrefWidth(column.width());
    made.setMinWidth(Math.min(column.width(), 48));
    made.setSortable(column.sortable());
    made.setVisible(column.shown());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(column.cell().apply(row.getValue())));
    made.setCellFactory(each -> new DataCell<>(column.kind()));
    made.getStyleClass().add("column-" + column.kind().name().toLowerCase(java.util.Locale.ROOT));
    columns.put(column.id(), made);
    return made;
  }

  List<Sort> sort() {
    return view.getSortOrder().stream()
        .map(column -> new Sort(column.getId(), column.getSortType() == SortType.ASCENDING))
        .toList();
  }

  void remember(Memory memory) {
    memory.get(KEY).ifPresent(this::restore);
    InvalidationListener keep = change -> memory.put(KEY, text());
    for (TableColumn<R, ?> column : columns.values()) {
      column.widthProperty().addListener(keep);
      column.visibleProperty().addListener(keep);
      column.sortTypeProperty().addListener(keep);
    }
    view.getColumns().addListener(keep);
    view.getSortOrder().addListener(keep);
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    for (TableColumn<R, ?> column : view.getColumns()) {
      int rank = view.getSortOrder().indexOf(column) + 1;
      int sorted = column.getSortType() == SortType.ASCENDING ? rank : -rank;
      parts.add(column.getId() + ":" + Math.round(column.getWidth()) + ":" + column.isVisible() + ":" + sorted);
    }
    return String.join(" ", parts);
  }

  /// Columns that a newer version added stand at the end; what cannot be read is left as it is.
  private void restore(String text) {
    List<TableColumn<R, ?>> order = new ArrayList<>();
    Map<Integer, TableColumn<R, ?>> sorted = new java.util.TreeMap<>();
    for (String part : text.split(" ")) {
      String[] field = part.split(":");
      TableColumn<R, ?> column = columns.get(field[0]);
      if (column == null || field.length != 4 || !field[1].matches("\\d{1,5}") || !field[3].matches("-?\\d{1,3}")) {
        continue;
      }
      column.setPrefWidth(Integer.parseInt(field[1]));
      column.setVisible(Boolean.parseBoolean(field[2]));
      int rank = Integer.parseInt(field[3]);
      if (rank != 0) {
        column.setSortType(rank > 0 ? SortType.ASCENDING : SortType.DESCENDING);
        sorted.put(Math.abs(rank), column);
      }
      order.add(column);
    }
    columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
    view.getColumns().setAll(order);
    view.getSortOrder().setAll(sorted.values());
  }
}
