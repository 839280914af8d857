package cn.qinshui.zhuanban.app.ui.chart;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// One series as bars or as a line over a quiet grid, with its values written at the points.
public final class SmallChart extends Region {

  /// How the series is drawn.
  public enum Kind {
    BARS,
    LINE
  }

  private static final double LEFT = 52;
  private static final double BOTTOM = 24;
  private static final double TOP = 22;
  private static final double BAR = 34;

  private final Kind kind;
  private final List<Point> points;
  private final Scale scale;

  /// @param unit of the values, for those who have the chart read to them
  public SmallChart(Kind kind, String name, String unit, List<Point> points) {
    this.kind = kind;
    this.points = List.copyOf(points);
    this.scale =
        Scale.of(
            points.stream()
                .map(Point::value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble));
    getStyleClass().add("small-chart");
    setAccessibleText(described(name, unit));
    setMinSize(160, 120);
    setPrefHeight(200);
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    grid();
    double slot = (getWidth() - LEFT) / Math.max(1, points.size());
    List<Node> line = new ArrayList<>();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      double x = LEFT + slot * (i + 0.5);
      put(Boxes.text(point.label(), "chart-label"), x, getHeight() - BOTTOM + 13);
      if (point.value().isEmpty()) {
        put(Boxes.text("缺", "chart-missing"), x, y(0) - 10);
        lastX = Double.NaN;
        continue;
      }
      double value = point.value().getAsDouble();
      double y = y(value);
      if (kind == Kind.BARS) {
        bar(point, x, y, Math.min(BAR, slot * 0.6));
      } else {
        if (!Double.isNaN(lastX)) {
          line.add(0, Boxes.styled(new Line(lastX, lastY, x, y), "chart-line"));
        }
        line.add(Boxes.styled(new Circle(x, y, 3.5), "chart-dot"));
      }
      put(Boxes.text(Scale.exact(value), "chart-value"), x, value < 0 ? y + 10 : y - 11);
      lastX = x;
      lastY = y;
    }
    getChildren().addAll(line);
  }

  private void bar(Point point, double x, double y, double width) {
    double zero = y(0);
    Rectangle bar = new Rectangle(x - width / 2, Math.min(y, zero), width, Math.max(1, Math.abs(zero - y)));
    bar.setArcWidth(4);
    bar.setArcHeight(4);
    bar.getStyleClass().add("chart-bar");
    Tooltip.install(bar, new Tooltip(point.label() + "　" + Scale.exact(point.value().orElseThrow())));
    getChildren().add(bar);
  }

  private void grid() {
    for (double value : scale.lines()) {
      double y = Math.round(y(value)) + 0.5;
      getChildren().add(Boxes.styled(new Line(LEFT, y, getWidth(), y), value == 0 ? "chart-zero" : "chart-grid"));
      Label label = Boxes.text(scale.label(value), "chart-label");
      getChildren().add(label);
      label.applyCss();
      label.autosize();
      label.relocate(LEFT - 8 - label.getWidth(), y - label.getHeight() / 2);
    }
  }

  private double y(double value) {
    return TOP + (getHeight() - TOP - BOTTOM) * (1 - scale.share(value));
  }

  /// Centres a label at a point.
  private void put(Label label, double x, double y) {
    getChildren().add(label);
    label.applyCss();
    label.autosize();
    label.relocate(Math.round(x - label.getWidth() / 2), Math.round(y - label.getHeight() / 2));
  }

  private String described(String name, String unit) {
    StringBuilder text = new StringBuilder(name);
    for (Point point : points) {
      text.append("；").append(point.label()).append(" ");
      text.append(point.value().isPresent() ? Scale.exact(point.value().getAsDouble()) + unit : "缺");
    }
    return text.toString();
  }
}
