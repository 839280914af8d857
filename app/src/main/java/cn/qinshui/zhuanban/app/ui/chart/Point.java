package cn.qinshui.zhuanban.app.ui.chart;

import java.util.OptionalDouble;

/// A value with what it is called, such as 2025; an absent value is drawn as a gap.
public record Point(String label, OptionalDouble value) {

  public static Point of(String label, double value) {
    return new Point(label, OptionalDouble.of(value));
  }

  public static Point missing(String label) {
    return new Point(label, OptionalDouble.empty());
  }
}
