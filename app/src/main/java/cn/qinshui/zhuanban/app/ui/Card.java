package cn.qinshui.zhuanban.app.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A framed part of a screen with an optional heading and actions at its right.
public final class Card extends VBox {

  public Card(Node... content) {
    getStyleClass().add("card-box");
    getChildren().addAll(content);
  }

  public Card(String title, Node... content) {
    this(content);
    head(title);
  }

  /// Puts a heading over the content with actions at its right end.
  public Card head(String title, Node... actions) {
    HBox head = Boxes.row(8, Boxes.text(title, "card-title"), Boxes.spring());
    head.getChildren().addAll(actions);
    head.getStyleClass().add("card-head");
    if (!getChildren().isEmpty() && getChildren().getFirst().getStyleClass().contains("card-head")) {
      getChildren().removeFirst();
    }
    getChildren().addFirst(head);
    return this;
  }

  /// Lets the last part of the content take the height that is left.
  public Card tall() {
    VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
    return this;
  }
}
