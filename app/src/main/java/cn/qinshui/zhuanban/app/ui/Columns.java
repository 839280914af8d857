package cn.qinshui.zhuanban.app.ui;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Parts side by side in fixed shares of the width; where it is too narrow they stand one under the other.
///
/// Unlike an HBox it asks each part how high it is at the width it really gets, so wrapped text neither cuts nor gapes.
public final class Columns extends Region {

  private final double gap;
  private double[] weights;
  private double narrow;

  /// Equal shares.
  public Columns(double gap, Node... parts) {
    this.gap = gap;
    this.weights = new double[parts.length];
    Arrays.fill(weights, 1);
    getChildren().addAll(parts);
  }

  /// The shares of the width, one for each part.
  public Columns weights(double... shares) {
    if (shares.length != getChildren().size()) {
      throw new IllegalArgumentException(shares.length + " shares for " + getChildren().size() + " parts");
    }
    weights = shares.clone();
    return this;
  }

  /// One under the other below this width.
  public Columns stackBelow(double width) {
    narrow = width;
    return this;
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
    double sum = gap * Math.max(0, getChildren().size() - 1);
    for (Node part : getChildren()) {
      sum += part.prefWidth(-1);
    }
    return sum + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + height(inside) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double height(double inside) {
    List<Node> parts = getChildren();
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      double own = own(parts.get(i), share(i, inside));
      height = stacked(inside) ? height + own + (i > 0 ? gap : 0) : Math.max(height, own);
    }
    return snapSizeY(height);
  }

  @Override
  protected void layoutChildren() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double whole = getHeight() - y - snappedBottomInset();
    for (int i = 0; i < getChildren().size(); i++) {
      Node part = getChildren().get(i);
      double width = share(i, inside);
      double height = stacked(inside) ? own(part, width) : whole;
      layoutInArea(part, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
      if (stacked(inside)) {
        y += height + gap;
      } else {
        x += width + gap;
      }
    }
  }

  private static double own(Node part, double width) {
    return Math.max(part.minHeight(width), part.prefHeight(width));
  }

  private boolean stacked(double inside) {
    return inside < narrow;
  }

  private double share(int part, double inside) {
    if (stacked(inside)) {
      return inside;
    }
    double room = inside - gap * (weights.length - 1);
    return Math.floor(room * weights[part] / Arrays.stream(weights).sum());
  }
}
