package cn.qinshui.zhuanban.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A number with its name; a click opens the list it counts.
public final class StatTile extends Button {

  private final Label number = Boxes.text("", "stat-number");
  private final Label detail = Boxes.text("", "stat-detail");

  public StatTile(String name, @Nullable Tone tone, Runnable open) {
    getStyleClass().addAll("stat-tile");
    VBox content = Boxes.column(2, Boxes.text(name, "stat-name"), number, detail);
    if (tone != null) {
      getStyleClass().add(tone.styleClass());
      content.getChildren().set(0, Boxes.row(6, Badge.mark(tone), Boxes.text(name, "stat-name")));
    }
    detail.setVisible(false);
    detail.setManaged(false);
    setGraphic(content);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setOnAction(event -> open.run());
    accessibleTextProperty().bind(number.textProperty().map(value -> name + " " + value));
  }

  /// Shows `value` with its unit, such as 户 or 件.
  public StatTile value(ObservableValue<String> value) {
    number.textProperty().bind(value);
    return this;
  }

  public StatTile value(String value) {
    number.setText(value);
    return this;
  }

  /// A short line under the number.
  public StatTile detail(String text) {
    detail.setText(text);
    detail.setVisible(true);
    detail.setManaged(true);
    return this;
  }
}
