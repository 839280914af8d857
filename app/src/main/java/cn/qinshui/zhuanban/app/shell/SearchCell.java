package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a line of the search box.
final class SearchCell extends ListCell<SearchRow> {

  static final double HEIGHT = 38;

  /// What was found must not push its own name aside.
  private static final double LONGEST_DETAIL = 340;

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final FontIcon icon = new FontIcon();
  private final Label title = Boxes.text("", "hit-title");
  private final Label detail = Boxes.text("", "hit-detail");
  private final HBox hit = Boxes.row(10, icon, title, Boxes.spring(), detail);

  SearchCell(Runnable choose) {
    getStyleClass().add("search-cell");
    title.setMinWidth(0);
    detail.setMaxWidth(LONGEST_DETAIL);
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (getItem() instanceof SearchRow.Hit) {
        choose.run();
      }
    });
  }

  @Override
  protected void updateItem(@Nullable SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEADING, row instanceof SearchRow.Heading);
    setDisable(row instanceof SearchRow.Heading);
    switch (row) {
      case SearchRow.Heading(String text) -> {
        setGraphic(null);
        setText(text);
      }
      case SearchRow.Hit(SearchHit found) -> {
        icon.setIconCode(found.icon());
        title.setText(found.title());
        detail.setText(found.detail());
        setText(null);
        setGraphic(hit);
      }
      case null -> {
        setText(null);
        setGraphic(null);
      }
    }
  }
}
