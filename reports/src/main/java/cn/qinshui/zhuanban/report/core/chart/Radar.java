package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart.RadarChart;
import cn.qinshui.zhuanban.report.core.content.ChartWords;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.page.Outline;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/// A net of five rings; the first series is drawn full, the others dashed.
final class Radar {
  private Radar() {}

  static void draw(RadarChart chart, Canvas canvas) throws IOException {
    int count = chart.axes().size();
    if (count < 3 || chart.series().isEmpty() || !(chart.full() > 0)) {
      canvas.nothing();
      return;
    }
    boolean legend = chart.series().size() > 1;
    double radius = (canvas.height() - (legend ? 56 : 40)) / 2;
    double x = canvas.x() + canvas.width() / 2;
    double y = canvas.y() + 18 + radius;
    for (int ring = 1; ring <= 5; ring++) {
      var net = canvas.shape().strokeInk(Canvas.FAINT, ring == 5 ? 0.8 : 0.4);
      polygon(net, x, y, radius, Collections.nCopies(count, ring / 5.0)).stroke();
    }
    for (int i = 0; i < count; i++) {
      double angle = angle(i, count);
      canvas.sheet().rule(x, y, x + radius * Math.cos(angle), y + radius * Math.sin(angle), 0.4, Canvas.FAINT);
    }
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      var shares =
          chart.series().get(i).values().stream().map(value -> Math.clamp(value / chart.full(), 0.0, 1.0)).toList();
      var line = canvas.shape().strokeInk(Canvas.ink(chart.series().get(i), i), i == 0 ? 1.6 : 1.2);
      if (i > 0) line.dashes(4, 2);
      polygon(line, x, y, radius, shares).stroke();
      if (i > 0) canvas.shape().dashes();
    }
    for (int i = 0; i < count; i++) {
      double angle = angle(i, count);
      double side = Math.cos(angle);
      var align = Math.abs(side) < 0.1 ? Align.CENTRE : side > 0 ? Align.LEFT : Align.RIGHT;
      double value = chart.series().getFirst().values().get(i);
      canvas.label(
          chart.axes().get(i) + " " + ChartWords.number(value),
          Canvas.LABEL,
          x + (radius + 9) * side,
          y + (radius + 10) * Math.sin(angle) - 3.5,
          align,
          Canvas.AXIS);
    }
    if (legend) canvas.legend(chart.series(), canvas.y() + canvas.height() - 9);
  }

  private static Outline polygon(Outline pen, double x, double y, double radius, List<Double> shares)
      throws IOException {
    for (int i = 0; i < shares.size(); i++) {
      double angle = angle(i, shares.size());
      double toX = x + radius * shares.get(i) * Math.cos(angle);
      double toY = y + radius * shares.get(i) * Math.sin(angle);
      if (i == 0) pen.move(toX, toY);
      else pen.line(toX, toY);
    }
    return pen.close();
  }

  private static double angle(int place, int count) {
    return Math.PI / 2 - 2 * Math.PI * place / count;
  }
}
