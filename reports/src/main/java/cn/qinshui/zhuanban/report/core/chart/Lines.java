package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart.LineChart;
import cn.qinshui.zhuanban.report.core.content.ChartWords;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.io.IOException;

/// Broken lines with a dot and a number at each point; the second series and those after it are dashed.
final class Lines {
  private Lines() {}

  static void draw(LineChart chart, Canvas canvas) throws IOException {
    if (chart.labels().isEmpty() || chart.series().isEmpty()) {
      canvas.nothing();
      return;
    }
    double highest =
        chart.series().stream().flatMap(one -> one.values().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
    var plot = Plot.of(canvas, Scale.upTo(highest), chart.unit(), chart.series());
    plot.labels(chart.labels());
    plot.axis();
    double step = plot.width() / chart.labels().size();
    for (int i = 0; i < chart.series().size(); i++) {
      var series = chart.series().get(i);
      var ink = Canvas.ink(series, i);
      var line = canvas.shape().strokeInk(ink, 1.6);
      if (i > 0) line.dashes(5, 2.5);
      for (int k = 0; k < series.values().size(); k++) {
        double x = plot.x() + step * (k + 0.5);
        double y = plot.y() + plot.scale().share(series.values().get(k)) * plot.height();
        if (k == 0) line.move(x, y);
        else line.line(x, y);
      }
      line.stroke();
      if (i > 0) canvas.shape().dashes();
      for (int k = 0; k < series.values().size(); k++) {
        double value = series.values().get(k);
        double x = plot.x() + step * (k + 0.5);
        double y = plot.y() + plot.scale().share(value) * plot.height();
        canvas.shape().fillInk(Ink.WHITE).strokeInk(ink, 1.4).circle(x, y, 2.6).fillAndStroke();
        if (step > 18) {
          // Below the line for every second series, but never into the axis.
          double off = i % 2 == 0 || y - plot.y() < 16 ? 6 : -13;
          canvas.label(ChartWords.number(value), Canvas.SMALL, x, y + off, Align.CENTRE, ink);
        }
      }
    }
  }
}
