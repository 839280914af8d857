package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.watch.Watch;
import java.time.OffsetDateTime;
import java.util.List;

/// 监测月报: the watch of a day.
///
/// @param months terms within which expiring titles are counted, longest first
public record WatchPaper(String office, Watch watch, List<Integer> months, OffsetDateTime made) {
  public WatchPaper {
    months = List.copyOf(months);
  }
}
