package cn.qinshui.zhuanban.app.feature.matrix;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rarer actions of a line, behind three dots.
final class RowMenu extends MenuButton {

  RowMenu(String what) {
    setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
    getStyleClass().addAll("flat", "button-icon", "no-arrow");
    setAccessibleText(what + "：更多操作");
  }

  RowMenu item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    getItems().add(item);
    return this;
  }
}
