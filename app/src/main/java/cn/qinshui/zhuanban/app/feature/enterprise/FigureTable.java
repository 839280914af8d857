package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The cells of a [FigureGrid]: what is on file, and after an arrow what it becomes. Arrows move, Ctrl+V pastes at the
/// cell, typing begins an entry in the field above and Enter goes there, Delete takes back what was typed. Nothing is
/// edited inside a cell: an input method needs a field.
final class FigureTable {
  private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final FigureGridViewModel model;
  private final TableView<FigureGrid.Line> view = new TableView<>();
  private BiConsumer<FigureGrid.Line, Indicator> chosen = (line, indicator) -> {};

  /// The field above, in which a cell is entered.
  interface Entering {
    /// With what stands in the cell.
    void begin();

    /// With the first letter of something else, as in WPS.
    void begin(String letter);
  }

  FigureTable(FigureGridViewModel model, Runnable paste, Entering field) {
    this.model = model;
    view.setFixedCellSize(34);
    view.getSelectionModel().setCellSelectionEnabled(true);
    view.setPlaceholder(Boxes.text("正在读取…", "muted"));
    TableColumn<FigureGrid.Line, String> who = new TableColumn<>(model.ofOneFirm() ? "年度" : "企业");
    who.setPrefWidth(model.ofOneFirm() ? 90 : 280);
    who.setSortable(false);
    who.setReorderable(false);
    who.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(model.ofOneFirm() ? row.getValue().year() + "年" : row.getValue().shown()));
    who.setCellFactory(each -> new NameCell());
    view.getColumns().add(who);
    for (Indicator indicator : Indicator.values()) {
      view.getColumns().add(column(indicator));
    }
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (PASTE.match(event)) {
            paste.run();
          } else if (event.getCode() == KeyCode.ENTER) {
            field.begin();
          } else if (event.getCode() == KeyCode.DELETE) {
            type("");
          } else {
            return;
          }
          event.consume();
        });
    view.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          String letter = event.getCharacter();
          boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
          if (!command && !letter.isBlank() && !Character.isISOControl(letter.codePointAt(0))) {
            field.begin(letter);
            event.consume();
          }
        });
    model.version().addListener((source, before, now) -> show());
    show();
  }

  private TableColumn<FigureGrid.Line, String> column(Indicator indicator) {
    TableColumn<FigureGrid.Line, String> column = new TableColumn<>(indicator.label() + "（" + indicator.unit() + "）");
    column.setPrefWidth(165);
    column.setSortable(false);
    column.setReorderable(false);
    column.setUserData(indicator);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(row.getValue(), indicator)));
    column.setCellFactory(each -> new Cell(indicator));
    return column;
  }

  private String text(FigureGrid.Line line, Indicator indicator) {
    String old = line.value(indicator).map(value -> shown(indicator, value)).orElse("");
    FigureGrid.Entry entry = model.grid().entry(line, indicator).orElse(null);
    if (entry == null) {
      return old;
    }
    BigDecimal value = entry.value();
    return (old.isEmpty() ? "" : old + " → ") + (value == null ? "✗ " + entry.typed() : shown(indicator, value));
  }

  private static String shown(Indicator indicator, BigDecimal value) {
    return FigureSheet.shown(indicator, value);
  }

  /// The firm; one that has still to be said stands out.
  private static final class NameCell extends TableCell<FigureGrid.Line, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
      getStyleClass().removeAll("figure-typed", "figure-wrong");
      FigureGrid.Line line = empty ? null : getTableRow().getItem();
      if (line != null && line.standing() != FigureGrid.Standing.KNOWN) {
        getStyleClass().add(line.lacking() ? "figure-wrong" : "figure-typed");
      }
    }
  }

  /// A cell that is changed stands out, one that cannot be read says why.
  private final class Cell extends TableCell<FigureGrid.Line, String> {
    private final Indicator indicator;

    Cell(Indicator indicator) {
      this.indicator = indicator;
      getStyleClass().add("cell-number");
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
      getStyleClass().removeAll("figure-typed", "figure-wrong");
      setTooltip(null);
      FigureGrid.Line line = empty ? null : getTableRow().getItem();
      if (line != null) {
        model
            .grid()
            .entry(line, indicator)
            .ifPresent(entry -> {
              getStyleClass().add(entry.good() ? "figure-typed" : "figure-wrong");
              if (!entry.good()) {
                setTooltip(new Tooltip(entry.problem()));
              }
            });
      }
    }
  }

  private void show() {
    int row = row();
    int column = column();
    view.getItems().setAll(model.grid().lines());
    if (!view.getItems().isEmpty()) {
      view.getSelectionModel()
          .clearAndSelect(Math.min(row, view.getItems().size() - 1), view.getColumns().get(column + 1));
    }
    placed();
  }

  /// Is told which cell is chosen, and again when what stands there changes.
  void onPlace(BiConsumer<FigureGrid.Line, Indicator> told) {
    chosen = told;
    view.getFocusModel().focusedCellProperty().addListener((InvalidationListener) change -> placed());
  }

  /// Tells again which cell is chosen.
  void place() {
    placed();
  }

  private void placed() {
    if (row() < view.getItems().size()) {
      chosen.accept(view.getItems().get(row()), Indicator.values()[column()]);
    }
  }

  void type(String text) {
    if (row() < view.getItems().size()) {
      model.type(view.getItems().get(row()), Indicator.values()[column()], text);
      focus();
    }
  }

  /// Goes on to another cell, as far as the grid reaches.
  void move(int down, int right) {
    int row = Math.clamp(row() + down, 0, Math.max(0, view.getItems().size() - 1));
    int column = Math.clamp(column() + right, 0, view.getColumns().size() - 2);
    view.getSelectionModel().clearAndSelect(row, view.getColumns().get(column + 1));
    view.scrollTo(row);
    view.scrollToColumnIndex(column + 1);
  }

  int row() {
    return Math.max(0, view.getFocusModel().getFocusedIndex());
  }

  /// The place of the indicator, from 0.
  int column() {
    return Math.max(0, view.getFocusModel().getFocusedCell().getColumn() - 1);
  }

  void focus() {
    view.requestFocus();
  }

  Node content() {
    return view;
  }
}
