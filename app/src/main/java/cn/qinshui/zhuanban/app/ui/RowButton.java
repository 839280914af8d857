package cn.qinshui.zhuanban.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// A line of a card that does something when clicked or when Enter is pressed on it, such as opening what it shows.
public final class RowButton extends Button {

  private final HBox line;

  /// @param spoken what is read to those who cannot see the line
  public RowButton(String spoken, Runnable action, Node... parts) {
    line = Boxes.row(10, parts);
    getStyleClass().add("row-button");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    setAccessibleText(spoken);
    setMaxWidth(Double.MAX_VALUE);
    setMnemonicParsing(false);
    setOnAction(event -> action.run());
  }

  @Override
  protected void layoutChildren() {
    line.setMinWidth(getWidth() - snappedLeftInset() - snappedRightInset());
    line.setMaxWidth(getWidth() - snappedLeftInset() - snappedRightInset());
    super.layoutChildren();
  }
}
