package cn.qinshui.zhuanban.app.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A drawer at the right edge for looking into one thing without leaving the list.
public final class SidePanel extends VBox {

  private final Node content;

  public SidePanel(String title, Node content, Runnable close) {
    this.content = content;
    getStyleClass().add("side-panel");
    ScrollPane scroll = new ScrollPane(Boxes.styled(new StackPane(content), "side-body"));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    Node head =
        Boxes.styled(
            Boxes.row(8, Boxes.grow(Boxes.text(title, "side-title")), Buttons.icon(Feather.X, "关闭（Esc）", close)),
            "side-head");
    getChildren().addAll(head, Boxes.grow(scroll));
  }

  /// Stands under the content and does not scroll with it: the buttons of a form.
  public SidePanel foot(Node foot) {
    getChildren().add(Boxes.styled(foot, "side-foot"));
    return this;
  }

  @Override
  public void requestFocus() {
    content.requestFocus();
  }
}
