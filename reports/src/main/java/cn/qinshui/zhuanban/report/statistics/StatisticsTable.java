package cn.qinshui.zhuanban.report.statistics;

import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import cn.qinshui.zhuanban.data.statistics.StatisticsLine;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of one grouping, its whole at the foot.
final class StatisticsTable {
  private StatisticsTable() {}

  static Table of(FollowupStatistics part) {
    boolean visits = part.by().ofVisits();
    var columns = new ArrayList<Column>();
    columns.add(new Column(part.by().label(), 26, Align.LEFT));
    if (visits) {
      columns.add(number("走访（次）"));
      columns.add(number("走访企业（户）"));
    }
    for (var head : List.of("收到（件）", "办结（件）", "在办（件）", "逾期（件）", "重办（件）", "办结率（%）", "满意率（%）", "用时（工作日）")) {
      columns.add(number(head));
    }
    var rows = new ArrayList<Row>();
    for (var line : part.lines()) rows.add(row(line, visits, false));
    rows.add(row(part.whole(), visits, true));
    rows.add(Row.of(List.of(Cell.of("注：" + part.reading()).spanning(columns.size(), 1).aligned(Align.LEFT))));
    return new Table(null, columns, rows, Table.Style.DENSE);
  }

  private static Column number(String head) {
    return new Column(head, 12, Align.RIGHT);
  }

  private static Row row(StatisticsLine line, boolean visits, boolean whole) {
    var texts = new ArrayList<String>();
    texts.add(line.label());
    if (visits) line.visits().forEach(figure -> texts.add(count(figure)));
    var demands = line.demands();
    for (var figure :
        List.of(demands.received(), demands.closed(), demands.open(), demands.overdue(), demands.reopened())) {
      texts.add(count(figure));
    }
    texts.add(rate(line.closingRate()));
    texts.add(rate(line.satisfaction()));
    texts.add(line.median().isPresent() ? String.valueOf(line.median().getAsInt()) : "—");
    return Row.of(texts.stream().map(text -> whole ? strong(text) : Cell.of(text)).toList());
  }

  private static Cell strong(String text) {
    return Cell.of(List.of(Span.of(text).in(FontRole.HEITI))).filled(Ink.SHADE);
  }

  private static String count(Figure figure) {
    return PaperText.number(figure.amount());
  }

  private static String rate(Optional<BigDecimal> rate) {
    return rate.map(PaperText::number).orElse("—");
  }
}
