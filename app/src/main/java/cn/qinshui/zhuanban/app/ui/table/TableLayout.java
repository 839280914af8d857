package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.view.ListLook;
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

  void onLook(Runnable changed) {
    InvalidationListener tell = change -> changed.run();
    columns
        .values()
        .forEach(column -> {
          column.visibleProperty().addListener(tell);
          column.sortTypeProperty().addListener(tell);
        });
    view.getColumns().addListener(tell);
    view.getSortOrder().addListener(tell);
  }

  /// How the table looks now.
  ListLook look() {
    List<ListLook.Column> shown = new ArrayList<>();
    for (TableColumn<R, ?> column : view.getColumns()) {
      shown.add(new ListLook.Column(column.getId(), (int) Math.round(column.getWidth()), column.isVisible()));
    }
    TableColumn<R, ?> sorted = sorted().orElse(null);
    return new ListLook(
        shown, sorted == null ? null : sorted.getId(), sorted != null && sorted.getSortType() == SortType.DESCENDING);
  }

  /// Makes the table look so; columns the look does not know stand at the end as they are. Returns the ids it names
  /// that the table does not have.
  List<String> show(ListLook look) {
    List<TableColumn<R, ?>> order = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (ListLook.Column wanted : look.columns()) {
      TableColumn<R, ?> column = columns.get(wanted.id());
      if (column == null) {
        unknown.add(wanted.id());
        continue;
      }
      column.setPrefWidth(wanted.width());
      column.setVisible(wanted.shown());
      order.add(column);
    }
    columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
    view.getColumns().setAll(order);
    TableColumn<R, ?> sorted = look.sort() == null ? null : columns.get(look.sort());
    if (sorted == null) {
      view.getSortOrder().clear();
    } else {
      sorted.setSortType(look.descending() ? SortType.DESCENDING : SortType.ASCENDING);
      view.getSortOrder().setAll(List.of(sorted));
    }
    return unknown;
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
