package cn.qinshui.zhuanban.report.statistics;

import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import java.time.OffsetDateTime;
import java.util.List;

/// 走访与诉求统计 as it goes to paper: the same days divided in several ways, at least one.
public record StatisticsPaper(String office, List<FollowupStatistics> parts, OffsetDateTime made) {
  public StatisticsPaper {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) throw new IllegalArgumentException("nothing to print");
  }
}
