package cn.qinshui.zhuanban.report.core.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Charts in words, and numbers as a chart prints them.
public final class ChartWords {
  private ChartWords() {}

  static String describe(Chart chart) {
    return switch (chart) {
      case Chart.BarChart(var _, var labels, var series, var unit) -> "柱状图。" + series(labels, series, unit);
      case Chart.LineChart(var labels, var series, var unit) -> "折线图。" + series(labels, series, unit);
      case Chart.PieChart(var parts, var unit) -> "饼图。" + points(parts, unit);
      case Chart.RadarChart(var axes, var series, var _) -> "雷达图。" + series(axes, series, "");
      case Chart.FunnelChart(var stages, var target, var unit) ->
          "漏斗图。" + points(stages, unit) + (target == null ? "" : target.label() + number(target.value()) + unit + "。");
    };
  }

  /// Up to two decimals, without trailing zeros.
  public static String number(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static String points(List<Chart.Point> points, String unit) {
    if (points.isEmpty()) return "没有数据。";
    return points.stream()
        .map(point -> point.label() + number(point.value()) + unit)
        .collect(Collectors.joining("，", "", "。"));
  }

  private static String series(List<String> labels, List<Chart.Series> series, String unit) {
    if (labels.isEmpty() || series.isEmpty()) return "没有数据。";
    return series.stream()
        .map(one ->
            IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i) + number(one.values().get(i)) + unit)
                .collect(Collectors.joining("，", one.name() + "：", "。")))
        .collect(Collectors.joining());
  }
}
