package cn.qinshui.zhuanban.report.statistics;

import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import cn.qinshui.zhuanban.data.statistics.StatisticsLine;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Sets the statistics of visits and demands: a sentence of the whole, then for each grouping a chart and its table.
public final class StatisticsReport {
  private static final Ink RECEIVED = new Ink(0x2B5C8A).tint(0.35);
  private static final Ink CLOSED = new Ink(0x2B5C8A);

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public StatisticsReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(StatisticsPaper paper, Path out) throws IOException {
    var first = paper.parts().getFirst();
    var title = "走访与诉求统计（" + days(first.days()) + "）";
    return writer.write(
        title,
        paper.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          var flow = new Flow(file, type).title("走访与诉求统计\n（" + days(first.days()) + "）");
          flow.block(new Block.Paragraph(summary(paper.office(), first)));
          int number = 1;
          for (var part : paper.parts()) {
            if (isLong(part)) flow.pageBreak();
            flow.block(new Block.Heading(1, PaperText.headingOne(number++) + "按" + part.by().label() + "分"));
            if (part.lines().isEmpty()) {
              flow.block(new Block.Paragraph("没有记录。"));
              continue;
            }
            flow.block(new Block.Figure(chart(part), "按" + part.by().label() + "收到和办结的诉求"));
            flow.block(StatisticsTable.of(part));
          }
          flow.draw();
        });
  }

  private static String days(DayRange days) {
    return PaperText.date(Objects.requireNonNull(days.from()))
        + "至"
        + PaperText.date(Objects.requireNonNull(days.to()));
  }

  private static String summary(String office, FollowupStatistics statistics) {
    var whole = statistics.whole();
    var demands = whole.demands();
    var text = new StringBuilder("期间走访企业");
    text.append(whole.visits().getLast().withUnit());
    text.append("、").append(whole.visits().getFirst().withUnit()).append("；");
    text.append("收到诉求").append(demands.received().withUnit());
    if (!demands.received().isZero()) {
      text.append("，已办结").append(demands.closed().withUnit());
      whole.closingRate().ifPresent(rate -> text.append("，办结率").append(PaperText.number(rate)).append("%"));
      text.append("，在办").append(demands.open().withUnit());
      if (!demands.overdue().isZero()) text.append("（逾期").append(demands.overdue().withUnit()).append("）");
      whole.satisfaction().ifPresent(rate -> text.append("，企业满意率").append(PaperText.number(rate)).append("%"));
      whole.median().ifPresent(days -> text.append("，办结用时中位数").append(days).append("个工作日"));
    }
    return text.append("。办理情况截至")
        .append(PaperText.date(statistics.asOf()))
        .append("，")
        .append(office)
        .append("编。")
        .toString();
  }

  /// Many lines with short names: upright bars, on a page of their own.
  private static boolean isLong(FollowupStatistics part) {
    return part.by().ofVisits();
  }

  /// Months of one year need not name it.
  private static String name(FollowupStatistics part, StatisticsLine line) {
    var days = part.days();
    boolean oneYear = Objects.requireNonNull(days.from()).getYear() == Objects.requireNonNull(days.to()).getYear();
    return part.by() == Grouping.MONTH && oneYear
        ? line.label().substring(line.label().indexOf('年') + 1)
        : line.label();
  }

  private static Chart chart(FollowupStatistics part) {
    return new Chart.BarChart(
        isLong(part) ? Chart.Bars.GROUPED : Chart.Bars.LYING,
        part.lines().stream().map(line -> name(part, line)).toList(),
        List.of(
            new Chart.Series("收到", counts(part, line -> line.demands().received()), RECEIVED),
            new Chart.Series("已办结", counts(part, line -> line.demands().closed()), CLOSED)),
        "件");
  }

  private static List<Double> counts(FollowupStatistics part, Function<StatisticsLine, Figure> figure) {
    return part.lines().stream().map(line -> figure.apply(line).amount().doubleValue()).toList();
  }
}
