package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart.PieChart;
import cn.qinshui.zhuanban.report.core.content.ChartWords;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.io.IOException;

/// A ring of shares with the sum in its middle; names, numbers and shares stand beside it.
final class Pie {
  private Pie() {}

  static void draw(PieChart chart, Canvas canvas) throws IOException {
    double sum = chart.parts().stream().mapToDouble(part -> Math.max(0, part.value())).sum();
    if (!(sum > 0)) {
      canvas.nothing();
      return;
    }
    double radius = Math.min(canvas.height() * 0.46, canvas.width() * 0.24);
    double x = canvas.x() + canvas.width() * 0.29;
    double y = canvas.y() + canvas.height() / 2;
    double hole = radius * 0.56;
    double angle = Math.PI / 2;
    for (int i = 0; i < chart.parts().size(); i++) {
      double share = Math.max(0, chart.parts().get(i).value()) / sum;
      if (share == 0) continue;
      double end = angle - 2 * Math.PI * share;
      // One part alone has no seam.
      var seam = share < 1 ? Ink.WHITE : Canvas.ink(i);
      canvas
          .shape()
          .fillInk(Canvas.ink(i))
          .strokeInk(seam, 1.4)
          .move(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
          .arc(x, y, radius, angle, end)
          .line(x + hole * Math.cos(end), y + hole * Math.sin(end))
          .arc(x, y, hole, end, angle)
          .close()
          .fillAndStroke();
      angle = end;
    }
    canvas.label(ChartWords.number(sum), 18, x, y - 3, Align.CENTRE, Canvas.AXIS);
    canvas.label("合计（" + chart.unit() + "）", Canvas.SMALL, x, y - 17, Align.CENTRE, Ink.GREY);
    names(chart, canvas, sum, x + radius + 34);
  }

  private static void names(PieChart chart, Canvas canvas, double sum, double left) throws IOException {
    double row = Math.min(20, canvas.height() / chart.parts().size());
    double top = canvas.y() + (canvas.height() + row * chart.parts().size()) / 2;
    double right = canvas.x() + canvas.width() - 14;
    for (int i = 0; i < chart.parts().size(); i++) {
      var part = chart.parts().get(i);
      double baseline = top - row * (i + 0.5) - 3.5;
      canvas.sheet().fill(left, baseline - 1, 9, 9, Canvas.ink(i));
      var share = ChartWords.number(Math.round(part.value() / sum * 1000) / 10.0) + "%";
      canvas.label(share, Canvas.LABEL, right, baseline, Align.RIGHT, Ink.GREY);
      canvas.label(
          ChartWords.number(part.value()) + chart.unit(),
          Canvas.LABEL,
          right - 44,
          baseline,
          Align.RIGHT,
          Canvas.AXIS,
          part.link());
      var name = canvas.fitting(part.label(), Canvas.LABEL, right - 44 - 40 - left - 16);
      canvas.label(name, Canvas.LABEL, left + 16, baseline, Align.LEFT, Canvas.AXIS);
    }
  }
}
