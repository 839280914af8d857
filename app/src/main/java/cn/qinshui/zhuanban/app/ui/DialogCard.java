package cn.qinshui.zhuanban.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question or a small form over the window: heading, content, and the ways on as buttons, the likely one last.
public final class DialogCard extends VBox {

  private @Nullable Node first;

  public DialogCard(String title, Node content, List<Button> buttons) {
    getStyleClass().add("dialog-card");
    HBox foot = Boxes.row(8, Boxes.spring());
    foot.getChildren().addAll(buttons);
    foot.getStyleClass().add("dialog-foot");
    getChildren().addAll(Boxes.prose(title, "dialog-title"), content, foot);
    if (!buttons.isEmpty()) {
      buttons.getLast().setDefaultButton(true);
      first = buttons.getLast();
    }
  }

  /// Where the keyboard goes first; without it the last button.
  public DialogCard focus(Node node) {
    first = node;
    return this;
  }

  public DialogCard wide() {
    getStyleClass().add("wide");
    return this;
  }

  @Override
  public void requestFocus() {
    if (first == null) {
      super.requestFocus();
    } else {
      first.requestFocus();
    }
  }
}
