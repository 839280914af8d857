package cn.qinshui.zhuanban.app.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards in as many columns as there is room for, each card in the column that is shortest when its turn comes: one
/// column on a small screen, several on a large one, nothing to scroll sideways.
public final class Masonry extends Pane {

  private final double narrowest;
  private final double gap;
  private final int most;

  /// @param narrowest the least width of a column; @param most how many columns at the most
  public Masonry(double narrowest, double gap, int most, Node... cards) {
    this.narrowest = narrowest;
    this.gap = gap;
    this.most = most;
    getChildren().addAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return narrowest + getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width < 0 ? getWidth() : width, false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /// @return the height needed at a width
  private double arrange(double whole, boolean place) {
    double width = whole - getInsets().getLeft() - getInsets().getRight();
    int count = Math.clamp((int) ((width + gap) / (narrowest + gap)), 1, most);
    double column = Math.floor((width - gap * (count - 1)) / count);
    double[] filled = new double[count];
    List<Node> cards = getManagedChildren();
    for (Node card : cards) {
      int into = shortest(filled);
      double height = snapSizeY(card.prefHeight(column));
      if (place) {
        card.resizeRelocate(
            getInsets().getLeft() + into * (column + gap), getInsets().getTop() + filled[into], column, height);
      }
      filled[into] += height + gap;
    }
    double tallest = 0;
    for (double each : filled) {
      tallest = Math.max(tallest, each - gap);
    }
    return Math.max(0, tallest) + getInsets().getTop() + getInsets().getBottom();
  }

  private static int shortest(double[] filled) {
    int best = 0;
    for (int i = 1; i < filled.length; i++) {
      if (filled[i] < filled[best] - 1) {
        best = i;
      }
    }
    return best;
  }
}
