package cn.qinshui.zhuanban.app.feature.enterprise;

import javafx.scene.control.TextInputControl;

/// What stands in a text field; never null.
final class Texts {

  private Texts() {}

  static String of(TextInputControl field) {
    String text = field.getText();
    return text == null ? "" : text;
  }
}
