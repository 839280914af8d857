package cn.qinshui.zhuanban.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Buttons in a row at the right, in two rows or more where there is no room for one.
final class ActionRow extends Region {

  private static final double GAP = 8;
  private static final double BETWEEN_ROWS = 6;

  void show(List<Node> actions) {
    getChildren().setAll(actions);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(getManagedChildren());
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<List<Node>> rows = rows(width < 0 ? Double.MAX_VALUE : width);
    return rows.stream().mapToDouble(ActionRow::height).sum() + BETWEEN_ROWS * Math.max(0, rows.size() - 1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (List<Node> row : rows(getWidth())) {
      double height = height(row);
      double x = getWidth() - width(row);
      for (Node node : row) {
        double own = node.prefHeight(-1);
        node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), node.prefWidth(-1), own);
        x += node.prefWidth(-1) + GAP;
      }
      y += height + BETWEEN_ROWS;
    }
  }

  private List<List<Node>> rows(double room) {
    List<List<Node>> rows = new ArrayList<>();
    List<Node> row = new ArrayList<>();
    for (Node node : getManagedChildren()) {
      row.add(node);
      if (row.size() > 1 && width(row) > room + 0.5) {
        row.removeLast();
        rows.add(row);
        row = new ArrayList<>(List.of(node));
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static double width(List<? extends Node> row) {
    return row.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * Math.max(0, row.size() - 1);
  }

  private static double height(List<? extends Node> row) {
    return row.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }
}
