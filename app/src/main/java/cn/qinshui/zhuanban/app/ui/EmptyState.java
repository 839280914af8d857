package cn.qinshui.zhuanban.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands where nothing is: what is missing, what to do, and the button that does it.
public final class EmptyState extends VBox {

  public EmptyState(Ikon icon, String sentence, String whatToDo) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    FontIcon image = new FontIcon(icon);
    image.getStyleClass().add("empty-icon");
    getChildren().addAll(image, Boxes.text(sentence, "empty-title"), Boxes.prose(whatToDo, "empty-text"));
  }

  /// Adds the button that ends the emptiness.
  public EmptyState action(Button button) {
    getChildren().add(button);
    return this;
  }
}
