package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.ChartWords;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.io.IOException;
import java.util.List;

/// The field between the axes of a bar or line chart, its rulings, names and legend.
record Plot(Canvas canvas, Scale scale, double x, double y, double width, double height) {

  /// Draws the rulings and, where there are several series, the legend.
  static Plot of(Canvas canvas, Scale scale, String unit, List<Chart.Series> series) throws IOException {
    double left = canvas.widthOf(ChartWords.number(scale.top()), Canvas.SMALL) + 12;
    double head = series.size() > 1 || !unit.isEmpty() ? 26 : 14;
    var plot =
        new Plot(
            canvas, scale, canvas.x() + left, canvas.y() + 20, canvas.width() - left - 6, canvas.height() - 20 - head);
    for (int i = 0; i <= scale.steps(); i++) {
      double at = plot.y + plot.height * i / scale.steps();
      if (i > 0) canvas.sheet().rule(plot.x, at, plot.x + plot.width, at, 0.4, Canvas.FAINT);
      canvas.label(ChartWords.number(i * scale.step()), Canvas.SMALL, plot.x - 6, at - 3.2, Align.RIGHT, Canvas.AXIS);
    }
    double top = canvas.y() + canvas.height() - 9;
    if (!unit.isEmpty()) canvas.label("单位：" + unit, Canvas.SMALL, canvas.x(), top, Align.LEFT, Canvas.AXIS);
    if (series.size() > 1) canvas.legend(series, top);
    return plot;
  }

  /// Names under the field, cut to their room, every second one left out where even that is too little.
  void labels(List<String> labels) throws IOException {
    double room = width / labels.size();
    double longest = labels.stream().mapToDouble(label -> canvas.widthOf(label, Canvas.LABEL)).max().orElse(0);
    int every = room < 16 ? (int) Math.ceil(Math.min(longest, 40) / room) : 1;
    for (int i = 0; i < labels.size(); i += every) {
      var text = canvas.fitting(labels.get(i), Canvas.LABEL, room * every - 2);
      canvas.label(text, Canvas.LABEL, x + room * (i + 0.5), y - 13, Align.CENTRE, Canvas.AXIS);
    }
  }

  void axis() throws IOException {
    canvas.sheet().rule(x, y, x + width, y, 0.8, Canvas.AXIS);
  }
}
