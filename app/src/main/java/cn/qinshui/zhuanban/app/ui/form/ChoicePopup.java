package cn.qinshui.zhuanban.app.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// The list under a field from which one is chosen. The keyboard stays in the field.
final class ChoicePopup<T> {

  private static final int ROWS_SHOWN = 8;
  private static final double ROW_HEIGHT = 34;

  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();

  /// @param clicked called after an entry was clicked, which is the selected one then
  ChoicePopup(Function<T, String> label, Function<T, String> detail, Runnable clicked) {
    list.getStyleClass().add("choice-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> cell(label, detail, clicked));
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(false);
  }

  private ListCell<T> cell(Function<T, String> label, Function<T, String> detail, Runnable clicked) {
    ChoiceCell<T> cell = new ChoiceCell<>(label, detail);
    cell.setOnMousePressed(event -> {
      if (cell.getItem() != null) {
        list.getSelectionModel().select(cell.getItem());
        clicked.run();
      }
    });
    return cell;
  }

  /// Puts other entries into the list, the first of them selected.
  void fill(List<T> found) {
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
  }

  void show(Node owner, double width) {
    list.setPrefHeight(Math.min(list.getItems().size(), ROWS_SHOWN) * ROW_HEIGHT + 10);
    list.setPrefWidth(width);
    if (!popup.isShowing()) {
      Bounds below = owner.localToScreen(owner.getBoundsInLocal());
      popup.show(owner, below.getMinX(), below.getMaxY() + 2);
    }
  }

  void hide() {
    popup.hide();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void select(T entry) {
    list.getSelectionModel().select(entry);
  }

  Optional<T> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void move(int by) {
    int last = Math.max(0, list.getItems().size() - 1);
    int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - ROWS_SHOWN + 1));
  }
}
