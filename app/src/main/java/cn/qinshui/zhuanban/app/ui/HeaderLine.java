package cn.qinshui.zhuanban.app.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Title, what stands beside it, a line about it, and the actions. Where room is short the line about it gives way first,
/// then the actions take a second row; the title stays.
final class HeaderLine extends Region {

  private static final double GAP = 12;

  private final Region title;
  private final Region beside;
  private final Region subtitle;
  private final ActionRow actions;

  HeaderLine(Region title, Region beside, Region subtitle, ActionRow actions) {
    this.title = title;
    this.beside = beside;
    this.subtitle = subtitle;
    this.actions = actions;
    getChildren().addAll(title, beside, subtitle, actions);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return start() + subtitle.prefWidth(-1) + GAP + actions.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return actions.minWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double left = Math.max(title.prefHeight(-1), beside.prefHeight(-1));
    return Math.max(left, actions.prefHeight(width < 0 ? -1 : actionsWidth(width)));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /// How far title and what stands beside it reach.
  private double start() {
    return title.prefWidth(-1) + GAP + beside.prefWidth(-1) + GAP;
  }

  private double actionsWidth(double width) {
    return Math.min(actions.prefWidth(-1), Math.max(actions.minWidth(-1), width - start()));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double right = actionsWidth(width);
    double left = Math.max(0, width - right - GAP);
    put(title, 0, Math.min(title.prefWidth(-1), left));
    double x = Math.min(title.prefWidth(-1), left) + GAP;
    put(beside, x, Math.min(beside.prefWidth(-1), Math.max(0, left - x)));
    x = start();
    put(subtitle, x, Math.min(subtitle.prefWidth(-1), Math.max(0, left - x)));
    actions.resizeRelocate(snapPositionX(width - right), 0, right, getHeight());
  }

  private void put(Node node, double x, double width) {
    double height = Math.min(getHeight(), node.prefHeight(-1));
    double row = Math.min(getHeight(), Math.max(title.prefHeight(-1), firstRow()));
    node.resizeRelocate(snapPositionX(x), snapPositionY((row - height) / 2), width, height);
  }

  private double firstRow() {
    return actions.getChildrenUnmodifiable().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }
}
