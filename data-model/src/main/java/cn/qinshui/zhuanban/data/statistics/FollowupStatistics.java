package cn.qinshui.zhuanban.data.statistics;

import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.List;

/// 走访与诉求统计 of some days, as things stand on a day. The whole may be more than its lines (what has no commissioner, no
/// town, no unit) or less (a demand of two units stands in two lines).
public record FollowupStatistics(
    Grouping by, DayRange days, LocalDate asOf, List<StatisticsLine> lines, StatisticsLine whole) {
  public FollowupStatistics {
    lines = List.copyOf(lines);
  }

  public boolean isEmpty() {
    return whole.isEmpty();
  }

  /// How the numbers are to be read.
  public String reading() {
    var text = new StringBuilder("诉求按收到的日期统计，办理情况是" + asOf + "的；用时从收到算到销号，取中位数。");
    var demands = whole.demands();
    int withdrawn = demands.received().whole() - demands.closed().whole() - demands.open().whole();
    if (withdrawn > 0) text.append("收到的含已撤回").append(withdrawn).append("件。");
    if (by == Grouping.UNIT) text.append("一件诉求有几个单位的，各计一次，合计不重复。");
    if (by == Grouping.COMMISSIONER) text.append("走访按走访人计，诉求按企业现在的服务专员计；没有服务专员的只在合计里。");
    return text.toString();
  }
}
