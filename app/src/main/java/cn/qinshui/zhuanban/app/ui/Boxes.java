package cn.qinshui.zhuanban.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The few layouts every screen is put together from.
public final class Boxes {

  private Boxes() {}

  /// Side by side, centred on one line.
  public static HBox row(double gap, Node... nodes) {
    HBox box = new HBox(gap, nodes);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /// One under the other.
  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  /// Takes the room that is left.
  public static Region spring() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }

  /// Lets a node grow in its row or column.
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  /// A text with style classes, such as `muted` or `heading`.
  public static Label text(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A text that is never cut off, however narrow its row gets.
  public static Label whole(String text, String... styles) {
    Label label = text(text, styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// A text over several lines.
  public static Label prose(String text, String... styles) {
    Label label = text(text, styles);
    label.setWrapText(true);
    return label;
  }

  /// Gives a node style classes and returns it.
  public static <N extends Node> N styled(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }
}
