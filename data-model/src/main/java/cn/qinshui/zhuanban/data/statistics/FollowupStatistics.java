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
}
