package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.Boxes;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A number of working days, readable while it is typed.
final class WorkdayField extends HBox {
  private final TextField field = new TextField();

  WorkdayField() {
    getStyleClass().addAll("input-row", "money-field");
    getChildren().addAll(Boxes.grow(field), Boxes.styled(Boxes.whole("个工作日"), "unit"));
  }

  StringProperty text() {
    return field.textProperty();
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }
}
