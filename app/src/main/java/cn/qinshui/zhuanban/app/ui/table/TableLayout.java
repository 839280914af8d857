package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Memory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    made.getStyleClass().add("column-" + column.kind().name().toLowerCase(Locale.ROOT));
    columns.put(column.id(), made);
    return made;
  }

  /// The column the list is ordered by, if one is.
  Optional<TableColumn<R, ?>> sorted() {
    return view.getSortOrder().stream().findFirst();
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
      int sorted = !view.getSortOrder().contains(column) ? 0 : column.getSortType() == SortType.ASCENDING ? 1 : -1;
      parts.add(column.getId() + ":" + Math.round(column.getWidth()) + ":" + column.isVisible() + ":" + sorted);
    }
    return String.join(" ", parts);
  }

  /// Columns that a newer version added stand at the end; what cannot be read is left as it is.
  private void restore(String text) {
    List<TableColumn<R, ?>> order = new ArrayList<>();
    for (String part : text.split(" ")) {
      String[] field = part.split(":");
      TableColumn<R, ?> column = columns.get(field[0]);
      if (column == null || field.length != 4 || !field[1].matches("\\d{1,5}") || !field[3].matches("-?1|0")) {
        continue;
      }
      column.setPrefWidth(Integer.parseInt(field[1]));
      column.setVisible(Boolean.parseBoolean(field[2]));
      if (!field[3].equals("0")) {
        column.setSortType(field[3].equals("1") ? SortType.ASCENDING : SortType.DESCENDING);
        view.getSortOrder().setAll(List.of(column));
      }
      order.add(column);
    }
    columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
    view.getColumns().setAll(order);
  }
}
