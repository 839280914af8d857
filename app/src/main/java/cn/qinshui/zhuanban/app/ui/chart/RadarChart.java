package cn.qinshui.zhuanban.app.ui.chart;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/// How a thing stands on several axes against a bound, which is the ring in the middle, and against others like it. What is
/// not known is a gap in the line.
public final class RadarChart extends Region {
  private static final double LABELS = 76;
  private static final double MOST = 2;

  private final List<Axis> axes;

  /// One axis: 1 is the bound itself, 2 and more lies at the rim.
  ///
  /// @param own where it stands
  /// @param others where those like it stand
  public record Axis(String name, OptionalDouble own, OptionalDouble others) {}

  public RadarChart(List<Axis> axes) {
    this.axes = List.copyOf(axes);
    getStyleClass().add("radar-chart");
    setMinSize(220, 170);
    setPrefSize(300, 180);
    setAccessibleText(
        axes.stream()
            .map(axis -> axis.name() + (axis.own().isEmpty() ? "资料不足" : axis.own().getAsDouble() >= 1 ? "达到" : "未达到"))
            .collect(Collectors.joining("，")));
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    double middleX = getWidth() / 2;
    double middleY = getHeight() / 2;
    double radius = Math.max(10, Math.min(middleX - LABELS, middleY - 22));
    ring(middleX, middleY, radius, "radar-rim");
    ring(middleX, middleY, radius / MOST, "radar-bound");
    for (int i = 0; i < axes.size(); i++) {
      getChildren()
          .add(Boxes.styled(new Line(middleX, middleY, x(i, radius, middleX), y(i, radius, middleY)), "chart-grid"));
      name(axes.get(i).name(), x(i, radius + 12, middleX), y(i, radius + 12, middleY));
    }
    line(Axis::others, "radar-others", middleX, middleY, radius);
    line(Axis::own, "radar-own", middleX, middleY, radius);
    for (int i = 0; i < axes.size(); i++) dot(i, middleX, middleY, radius);
  }

  private void ring(double x, double y, double radius, String style) {
    var points = new ArrayList<Double>();
    for (int i = 0; i < axes.size(); i++) {
      points.add(x(i, radius, x));
      points.add(y(i, radius, y));
    }
    getChildren().add(shape(points, style));
  }

  private static Polygon shape(List<Double> points, String style) {
    var polygon = new Polygon();
    polygon.getPoints().setAll(points);
    polygon.getStyleClass().add(style);
    return polygon;
  }

  /// From axis to axis where both are known; a closed surface only where all are.
  private void line(Function<Axis, OptionalDouble> value, String style, double x, double y, double radius) {
    var points = new ArrayList<Double>();
    boolean all = true;
    for (int i = 0; i < axes.size(); i++) {
      var one = value.apply(axes.get(i));
      all &= one.isPresent();
      if (one.isEmpty()) continue;
      points.add(x(i, reach(one.getAsDouble(), radius), x));
      points.add(y(i, reach(one.getAsDouble(), radius), y));
    }
    if (all && !axes.isEmpty()) {
      getChildren().add(shape(points, style));
      return;
    }
    for (int i = 0; i < axes.size(); i++) {
      int next = (i + 1) % axes.size();
      var one = value.apply(axes.get(i));
      var other = value.apply(axes.get(next));
      if (one.isEmpty() || other.isEmpty()) continue;
      double from = reach(one.getAsDouble(), radius);
      double to = reach(other.getAsDouble(), radius);
      getChildren().add(Boxes.styled(new Line(x(i, from, x), y(i, from, y), x(next, to, x), y(next, to, y)), style));
    }
  }

  private void dot(int axis, double x, double y, double radius) {
    var own = axes.get(axis).own();
    if (own.isEmpty()) return;
    double reach = reach(own.getAsDouble(), radius);
    getChildren()
        .add(
            Boxes.styled(
                new Circle(x(axis, reach, x), y(axis, reach, y), 3.5),
                "radar-dot",
                own.getAsDouble() >= 1 ? "over" : "under"));
  }

  private static double reach(double value, double radius) {
    return radius * Math.clamp(value, 0, MOST) / MOST;
  }

  private void name(String text, double x, double y) {
    Label label = Boxes.text(text, "chart-label");
    getChildren().add(label);
    label.applyCss();
    label.autosize();
    double shift = x < getWidth() / 2 - 4 ? label.getWidth() : x > getWidth() / 2 + 4 ? 0 : label.getWidth() / 2;
    label.relocate(Math.clamp(x - shift, 0, Math.max(0, getWidth() - label.getWidth())), y - label.getHeight() / 2);
  }

  private double angle(int axis) {
    return 2 * Math.PI * axis / axes.size() - Math.PI / 2;
  }

  private double x(int axis, double radius, double middle) {
    return middle + radius * Math.cos(angle(axis));
  }

  private double y(int axis, double radius, double middle) {
    return middle + radius * Math.sin(angle(axis));
  }
}
