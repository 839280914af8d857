package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Chart.Bars;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.util.List;

/// Draws charts as vectors.
public final class Charts {
  /// Room for a sentence that there is nothing.
  private static final int EMPTY = 3;

  private Charts() {}

  /// Into a box in points, `x` and `y` its lower left corner.
  public static void draw(Chart chart, Sheet sheet, Typesetter type, double x, double y, double width, double height)
      throws IOException {
    var canvas = new Canvas(sheet, type, x, y, width, height);
    switch (chart) {
      case Chart.BarChart bars when bars.kind() == Bars.LYING -> LyingBars.draw(bars, canvas);
      case Chart.BarChart bars -> StandingBars.draw(bars, canvas);
      case Chart.LineChart lines -> Lines.draw(lines, canvas);
      case Chart.PieChart pie -> Pie.draw(pie, canvas);
      case Chart.RadarChart radar -> Radar.draw(radar, canvas);
      case Chart.FunnelChart funnel -> Funnel.draw(funnel, canvas);
    }
  }

  /// The height that suits a chart, in lines of the grid.
  public static int rows(Chart chart) {
    return switch (chart) {
      case Chart.BarChart(var _, var labels, var _, var _) when labels.isEmpty() -> EMPTY;
      case Chart.LineChart(var labels, var _, var _) when labels.isEmpty() -> EMPTY;
      case Chart.PieChart(var parts, var _) when parts.stream().noneMatch(part -> part.value() > 0) -> EMPTY;
      case Chart.FunnelChart(var stages, var _, var _) when stages.isEmpty() -> EMPTY;
      case Chart.BarChart(var kind, var labels, var series, var _) when kind == Bars.LYING -> lying(labels, series);
      case Chart.BarChart _, Chart.LineChart _ -> 9;
      case Chart.PieChart(var parts, var _) -> Math.clamp(parts.size() + 1L, 7, 10);
      case Chart.RadarChart _ -> 10;
      case Chart.FunnelChart(var stages, var _, var _) -> Math.clamp(stages.size() + 2L, 5, 11);
    };
  }

  /// Two bars in a row want more room than one, or their numbers could not be read.
  private static int lying(List<String> labels, List<Chart.Series> series) {
    return series.size() > 1
        ? Math.clamp((labels.size() * 6L + 4) / 5 + 1, 4, 18)
        : Math.clamp((labels.size() * 4L + 4) / 5 + 1, 4, 14);
  }
}
