package cn.qinshui.zhuanban.app.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The head of a screen: where one is (面包屑), the title, a line about it, and the actions at the right.
public final class PageHeader extends VBox {

  private final HBox crumbs = Boxes.row(4);
  private final Label title = Boxes.text("", "page-title");
  private final Label subtitle = Boxes.text("", "page-subtitle");
  private final HBox beside = Boxes.row(8);
  private final ActionRow actions = new ActionRow();

  public PageHeader(String text) {
    getStyleClass().add("page-header");
    crumbs.getStyleClass().add("crumbs");
    title.setText(text);
    getChildren().add(new HeaderLine(title, beside, subtitle, actions));
  }

  /// A step of the way here.
  public record Crumb(String text, Runnable open) {}

  public PageHeader crumbs(Crumb... way) {
    crumbs.getChildren().clear();
    for (Crumb crumb : List.of(way)) {
      Button step = Buttons.link(crumb.text(), crumb.open());
      step.getStyleClass().add("crumb");
      crumbs.getChildren().addAll(step, Boxes.text("›", "crumb-mark"));
    }
    if (!getChildren().contains(crumbs)) {
      getChildren().addFirst(crumbs);
    }
    return this;
  }

  public PageHeader title(ObservableValue<String> text) {
    title.textProperty().bind(text);
    return this;
  }

  public PageHeader subtitle(String text) {
    subtitle.setText(text);
    return this;
  }

  public PageHeader subtitle(ObservableValue<String> text) {
    subtitle.textProperty().bind(text);
    return this;
  }

  /// Badges right after the title.
  public PageHeader beside(Node... nodes) {
    beside.getChildren().setAll(nodes);
    return this;
  }

  public PageHeader actions(Node... nodes) {
    actions.show(List.of(nodes));
    return this;
  }
}
