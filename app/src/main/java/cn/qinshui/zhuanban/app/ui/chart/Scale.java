package cn.qinshui.zhuanban.app.ui.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// An axis with round steps that holds all values and zero.
///
/// @param low end of the axis, zero or below
/// @param step between two lines
/// @param steps how many of them
record Scale(double low, double step, int steps) {

  private static final int ABOUT = 4;

  static Scale of(DoubleStream values) {
    double[] all = values.toArray();
    double high = DoubleStream.of(all).max().orElse(1);
    double low = Math.min(0, DoubleStream.of(all).min().orElse(0));
    double span = Math.max(high, 0) - low;
    double step = round(span <= 0 ? 1 : span / ABOUT);
    double from = Math.floor(low / step) * step;
    int steps = (int) Math.max(1, Math.ceil((Math.max(high, 0) - from) / step - 1e-9));
    return new Scale(from, step, steps);
  }

  /// 1, 2 or 5 times a power of ten, not below `raw`.
  private static double round(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  double high() {
    return low + step * steps;
  }

  /// Where a value stands between the ends, 0 to 1.
  double share(double value) {
    return (value - low) / (high() - low);
  }

  List<Double> lines() {
    return IntStream.rangeClosed(0, steps).mapToObj(i -> low + i * step).toList();
  }

  /// A value as it is, with at most two decimals.
  static String exact(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  String label(double value) {
    return step >= 1 || step == Math.rint(step) ? "%,.0f".formatted(value) : "%,.2f".formatted(value);
  }
}
