package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart.BarChart;
import cn.qinshui.zhuanban.report.core.content.ChartWords;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.io.IOException;

/// Bars from left to right, for long names: the first series, the others behind it in the same row.
final class LyingBars {
  private LyingBars() {}

  static void draw(BarChart chart, Canvas canvas) throws IOException {
    int count = chart.labels().size();
    if (count == 0 || chart.series().isEmpty()) {
      canvas.nothing();
      return;
    }
    boolean legend = chart.series().size() > 1;
    double top = canvas.y() + canvas.height() - (legend ? 22 : 4);
    if (legend) canvas.legend(chart.series(), canvas.y() + canvas.height() - 9);
    double names = chart.labels().stream().mapToDouble(label -> canvas.widthOf(label, Canvas.LABEL)).max().orElse(0);
    double left = canvas.x() + Math.min(names, canvas.width() * 0.36) + 10;
    double room = canvas.x() + canvas.width() - left - 46;
    double highest =
        chart.series().stream().flatMap(one -> one.values().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
    double row = (top - canvas.y()) / count;
    double bar = Math.min(row * 0.62 / chart.series().size(), 15);
    double size = chart.series().size() > 1 ? Math.min(Canvas.SMALL, bar * 0.95) : Canvas.SMALL;
    for (int i = 0; i < count; i++) {
      double middle = top - row * (i + 0.5);
      var name = canvas.fitting(chart.labels().get(i), Canvas.LABEL, canvas.width() * 0.36);
      canvas.label(name, Canvas.LABEL, left - 8, middle - 3.5, Align.RIGHT, Canvas.AXIS);
      double y = middle + bar * chart.series().size() / 2;
      for (int k = 0; k < chart.series().size(); k++) {
        double value = chart.series().get(k).values().get(i);
        double length = highest > 0 ? room * value / highest : 0;
        y -= bar;
        if (length > 0) canvas.sheet().fill(left, y, length, bar * 0.94, Canvas.ink(chart.series().get(k), k));
        canvas.label(
            ChartWords.number(value) + chart.unit(),
            size,
            left + length + 5,
            y + bar / 2 - size * 0.36,
            Align.LEFT,
            Canvas.AXIS);
      }
    }
    canvas.sheet().rule(left, canvas.y(), left, top, 0.8, Canvas.AXIS);
  }
}
