package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// One part of the firm's file on the screen.
interface FileCard {

  /// The same node every time.
  Card card();

  /// Shows what is on record now.
  void show(Shown shown);

  /// The button in a card's head that adds to it.
  ///
  /// @param what is added, such as 联系人
  static Button adding(String word, String what, Runnable add) {
    Button button = Buttons.with(Feather.PLUS, Buttons.quiet(word, add));
    button.setAccessibleText(word + what);
    return button;
  }
}
