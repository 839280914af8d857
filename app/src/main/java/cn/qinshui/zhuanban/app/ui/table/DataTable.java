package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.view.ListLook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A paged list: rows of one height, columns as the person at the desk left them, the whole of it at the keyboard.
public final class DataTable<R> extends BorderPane {

  private static final double ROW_HEIGHT = 36;
  private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Paged<R> paged;
  private final Function<R, Object> key;
  private final List<Column<R>> columns;
  private final ListLook firstLook;
  private final TableView<R> view = new TableView<>();
  private final TableLayout<R> layout = new TableLayout<>(view);
  private final TableFooter footer;
  private final TablePlaceholder placeholder;
  private Consumer<R> open = row -> {};
  private boolean wantsFirst;

  /// @param key what stays the same when a row is read again, mostly its id
  public DataTable(Paged<R> paged, Function<R, Object> key, List<Column<R>> columns) {
    this.paged = paged;
    this.key = key;
    this.columns = List.copyOf(columns);
    this.footer = new TableFooter(paged);
    this.placeholder = new TablePlaceholder(paged);
    getStyleClass().add("data-table");
    columns.forEach(column -> view.getColumns().add(layout.column(column)));
    this.firstLook = firstLook(columns);
    view.setFixedCellSize(ROW_HEIGHT);
    view.setTableMenuButtonVisible(true);
    view.setColumnResizePolicy(new KeptWidths());
    view.setPlaceholder(placeholder);
    view.setRowFactory(table -> clickable());
    view.setSortPolicy(table -> sort());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.focusedProperty()
        .addListener((source, before, now) -> {
          if (now && view.getSelectionModel().isEmpty() && !view.getItems().isEmpty()) {
            view.getSelectionModel().selectFirst();
          }
        });
    paged.rows().addListener((ListChangeListener<R>) change -> refresh());
    refresh();
    setCenter(new StackPane(view, new LoadingLine(paged.loading())));
    setBottom(footer);
  }

  /// Remembers widths, order, visibility and sorting of the columns under a name such as `enterprise`.
  public DataTable<R> remember(Memory memory, String name) {
    layout.remember(memory.under("table." + name));
    return this;
  }

  private static <R> ListLook firstLook(List<Column<R>> columns) {
    return new ListLook(
        columns.stream().map(each -> new ListLook.Column(each.id(), (int) each.width(), each.shown())).toList(),
        null,
        false);
  }

  /// How it looks before anybody changes it.
  public ListLook firstLook() {
    return firstLook;
  }

  /// How it looks now.
  public ListLook look() {
    return layout.look();
  }

  /// Makes it look so; returns the columns asked for that it does not have.
  public List<String> show(ListLook look) {
    return layout.show(look);
  }

  /// The columns on the screen, in their order, as wide as they are.
  public List<Listed.Shown<R>> shownColumns() {
    List<Listed.Shown<R>> shown = new ArrayList<>();
    for (TableColumn<R, ?> each : view.getVisibleLeafColumns()) {
      columns.stream()
          .filter(column -> column.id().equals(each.getId()))
          .forEach(column -> shown.add(new Listed.Shown<>(column, each.getWidth())));
    }
    return shown;
  }

  /// Is told whenever columns, their order or the sorting change.
  public void onLook(Runnable changed) {
    layout.onLook(changed);
  }

  /// What Enter and a double click do.
  public DataTable<R> onOpen(Consumer<R> action) {
    open = action;
    return this;
  }

  /// What stands there while the list is empty.
  public DataTable<R> empty(Node state) {
    placeholder.empty(state);
    return this;
  }

  public DataTable<R> multiSelect() {
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    return this;
  }

  /// The menu of the right mouse button and the menu key.
  public DataTable<R> menu(ContextMenu menu) {
    view.setContextMenu(menu);
    return this;
  }

  /// Something beside the row count at the foot.
  public DataTable<R> foot(Node... nodes) {
    footer.beside(nodes);
    return this;
  }

  /// What is counted, such as 户 or 件; the foot says 共 60 户.
  public DataTable<R> unit(String unit) {
    footer.unit(unit);
    return this;
  }

  public ReadOnlyObjectProperty<R> selected() {
    return view.getSelectionModel().selectedItemProperty();
  }

  public ObservableList<R> selection() {
    return view.getSelectionModel().getSelectedItems();
  }

  /// Selects the row with this key if it is on the page.
  public void select(Object wanted) {
    for (R row : paged.rows()) {
      if (key.apply(row).equals(wanted)) {
        view.getSelectionModel().clearSelection();
        view.getSelectionModel().select(row);
        view.scrollTo(row);
        return;
      }
    }
  }

  /// Puts the keyboard into the rows; the first row is selected if none is, as soon as there are rows.
  public void focusRows() {
    view.requestFocus();
    wantsFirst = view.getItems().isEmpty();
    if (!wantsFirst && view.getSelectionModel().isEmpty()) {
      view.getSelectionModel().selectFirst();
    }
  }

  /// Takes over the rows read, and selects the same records as before.
  private void refresh() {
    Set<Object> before = new HashSet<>();
    view.getSelectionModel().getSelectedItems().stream().filter(row -> row != null).map(key).forEach(before::add);
    view.getItems().setAll(paged.rows());
    view.getSelectionModel().clearSelection();
    for (int i = 0; i < view.getItems().size(); i++) {
      if (before.contains(key.apply(view.getItems().get(i)))) {
        view.getSelectionModel().select(i);
      }
    }
    if (wantsFirst && !view.getItems().isEmpty()) {
      wantsFirst = false;
      view.getSelectionModel().selectFirst();
    }
  }

  /// The order goes to SQL; the table itself never sorts.
  private boolean sort() {
    TableColumn<R, ?> column = layout.sorted().orElse(null);
    paged.sortBy(column == null ? null : column.getId(), column != null && column.getSortType() == SortType.DESCENDING);
    return true;
  }

  private TableRow<R> clickable() {
    TableRow<R> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
        open.accept(row.getItem());
      }
    });
    return row;
  }

  private void pressed(KeyEvent event) {
    R row = selected().get();
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown() && row != null) {
      open.accept(row);
      event.consume();
    } else if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
      turn(1);
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
      turn(-1);
      event.consume();
    }
  }

  private void turn(int by) {
    if (by > 0 ? paged.hasNext() : paged.page().get() > 0) {
      paged.toPage(paged.page().get() + by);
    }
  }

  /// The selected rows as lines with tabs, which a spreadsheet takes.
  private void copy() {
    StringBuilder text = new StringBuilder();
    for (R row : selection()) {
      for (TableColumn<R, ?> column : view.getVisibleLeafColumns()) {
        text.append(copied(column.getCellData(row))).append('\t');
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    if (!text.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(text.toString());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private static String copied(@Nullable Object value) {
    return value instanceof Cell cell ? cell.text().replaceAll("[\\t\\r\\n]+", " ") : "";
  }
}
