package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart.FunnelChart;
import cn.qinshui.zhuanban.report.core.content.Chart.Point;
import cn.qinshui.zhuanban.report.core.content.ChartWords;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import java.io.IOException;

/// Stages as centred bars that narrow downwards, each with its number and its share of the stage before; below, the last stage
/// against the target.
final class Funnel {
  private static final Ink DEEP = new Ink(0x2B5C8A);

  private Funnel() {}

  static void draw(FunnelChart chart, Canvas canvas) throws IOException {
    if (chart.stages().isEmpty()) {
      canvas.nothing();
      return;
    }
    double foot = chart.target() == null ? 0 : 40;
    double widest = chart.stages().stream().mapToDouble(Point::value).max().orElse(0);
    double row = (canvas.height() - foot - 6) / chart.stages().size();
    double bar = Math.min(row * 0.78, 24);
    double middle = canvas.x() + canvas.width() * 0.5;
    double room = canvas.width() * 0.52;
    double top = canvas.y() + canvas.height() - 3;
    for (int i = 0; i < chart.stages().size(); i++) {
      var stage = chart.stages().get(i);
      double width = widest > 0 ? Math.max(room * stage.value() / widest, 3) : 3;
      double y = top - row * (i + 0.5) - bar / 2;
      double strength = 0.45 + 0.55 * (i + 1) / chart.stages().size();
      canvas.sheet().fill(middle - width / 2, y, width, bar, DEEP.tint(strength));
      double baseline = y + bar / 2 - 4;
      canvas.label(stage.label(), 11, middle - room / 2 - 12, baseline, Align.RIGHT, Canvas.AXIS);
      var count = ChartWords.number(stage.value());
      boolean inside = width > canvas.widthOf(count, 12) + 10;
      canvas.label(
          count,
          12,
          inside ? middle : middle + width / 2 + 5,
          baseline,
          inside ? Align.CENTRE : Align.LEFT,
          inside ? Ink.WHITE : Canvas.AXIS,
          stage.link());
      double before = i == 0 ? 0 : chart.stages().get(i - 1).value();
      if (before > 0) {
        var share = "转化率" + Math.round(100 * stage.value() / before) + "%";
        canvas.label(share, Canvas.SMALL, middle + room / 2 + 12, baseline + 0.5, Align.LEFT, Ink.GREY);
      }
    }
    var target = chart.target();
    if (target != null) target(target, chart.stages().getLast(), chart.unit(), canvas, middle - room / 2, room);
  }

  private static void target(Point target, Point reached, String unit, Canvas canvas, double left, double room)
      throws IOException {
    double y = canvas.y() + 8;
    double share = target.value() > 0 ? Math.min(1, reached.value() / target.value()) : 1;
    var ink = share >= 1 ? new Ink(0x2F855A) : DEEP;
    canvas.sheet().fill(left, y, room, 9, new Ink(0xE3E7EC));
    if (share > 0) canvas.sheet().fill(left, y, room * share, 9, ink);
    canvas.label(target.label(), 11, left - 12, y + 0.5, Align.RIGHT, Canvas.AXIS);
    var words = ChartWords.number(reached.value()) + " / " + ChartWords.number(target.value()) + unit;
    canvas.label(words, 11, left + room + 12, y + 0.5, Align.LEFT, ink, target.link());
  }
}
