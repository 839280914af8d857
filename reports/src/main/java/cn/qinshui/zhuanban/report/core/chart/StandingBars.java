package cn.qinshui.zhuanban.report.core.chart;

import static cn.qinshui.zhuanban.report.core.content.ChartWords.number;

import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Chart.BarChart;
import cn.qinshui.zhuanban.report.core.content.Chart.Bars;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.io.IOException;
import java.util.List;

/// Bars side by side or on top of each other.
final class StandingBars {
  private StandingBars() {}

  static void draw(BarChart chart, Canvas canvas) throws IOException {
    if (chart.labels().isEmpty() || chart.series().isEmpty()) {
      canvas.nothing();
      return;
    }
    boolean stacked = chart.kind() == Bars.STACKED;
    var scale = Scale.upTo(highest(chart.series(), chart.labels().size(), stacked));
    var plot = Plot.of(canvas, scale, chart.unit(), chart.series());
    double group = plot.width() / chart.labels().size();
    for (int i = 0; i < chart.labels().size(); i++) {
      if (stacked) stack(chart, i, plot, group);
      else beside(chart, i, plot, group);
    }
    plot.labels(chart.labels());
    plot.axis();
  }

  private static void beside(BarChart chart, int place, Plot plot, double group) throws IOException {
    int count = chart.series().size();
    double bar = Math.min(group * 0.72 / count, 34);
    double left = plot.x() + group * (place + 0.5) - bar * count / 2;
    for (int i = 0; i < count; i++) {
      double value = chart.series().get(i).values().get(place);
      double height = plot.scale().share(value) * plot.height();
      double x = left + i * bar;
      double air = count == 1 ? 0 : bar * 0.04;
      if (height > 0) {
        plot.canvas().sheet().fill(x + air, plot.y(), bar - 2 * air, height, Canvas.ink(chart.series().get(i), i));
      }
      var text = number(value);
      double size = Canvas.SMALL * Math.min(1, bar / plot.canvas().widthOf(text, Canvas.SMALL));
      if (size > 6) {
        plot.canvas().label(text, size, x + bar / 2, plot.y() + height + 3, Align.CENTRE, Canvas.AXIS);
      }
    }
  }

  private static void stack(BarChart chart, int place, Plot plot, double group) throws IOException {
    double bar = Math.min(group * 0.6, 44);
    double x = plot.x() + group * (place + 0.5) - bar / 2;
    double y = plot.y();
    double sum = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      double value = chart.series().get(i).values().get(place);
      double height = plot.scale().share(value) * plot.height();
      if (height <= 0) continue;
      plot.canvas().sheet().fill(x, y, bar, height, Canvas.ink(chart.series().get(i), i));
      if (height > 11) {
        plot.canvas().label(number(value), 8.5, x + bar / 2, y + height / 2 - 3, Align.CENTRE, Ink.WHITE);
      }
      y += height;
      sum += value;
    }
    plot.canvas().label(number(sum), Canvas.SMALL, x + bar / 2, y + 3, Align.CENTRE, Canvas.AXIS);
  }

  private static double highest(List<Chart.Series> series, int labels, boolean stacked) {
    double highest = 0;
    for (int i = 0; i < labels; i++) {
      double sum = 0;
      for (var one : series) {
        sum = stacked ? sum + one.values().get(i) : Math.max(sum, one.values().get(i));
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }
}
