package cn.qinshui.zhuanban.app.ui.chart;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The course of a few values in the height of a line of text, the last one marked.
public final class Sparkline extends Region {

  private static final double EDGE = 3;

  private final List<OptionalDouble> values;

  public Sparkline(List<OptionalDouble> values) {
    this.values = List.copyOf(values);
    getStyleClass().add("sparkline");
    setPrefSize(84, 22);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    double high = present().max().orElse(1);
    double low = present().min().orElse(0);
    double span = high > low ? high - low : 1;
    double step = (getWidth() - 2 * EDGE) / Math.max(1, values.size() - 1);
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isEmpty()) {
        lastX = Double.NaN;
        continue;
      }
      double x = EDGE + i * step;
      double share = high > low ? (values.get(i).getAsDouble() - low) / span : 0.5;
      double y = EDGE + (getHeight() - 2 * EDGE) * (1 - share);
      if (!Double.isNaN(lastX)) {
        getChildren().add(Boxes.styled(new Line(lastX, lastY, x, y), "chart-line"));
      }
      lastX = x;
      lastY = y;
    }
    if (!Double.isNaN(lastX)) {
      getChildren().add(Boxes.styled(new Circle(lastX, lastY, 2.5), "chart-dot"));
    }
  }

  private DoubleStream present() {
    return values.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble);
  }
}
