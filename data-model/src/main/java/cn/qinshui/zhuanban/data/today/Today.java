package cn.qinshui.zhuanban.data.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day as a whole: its groups in the order of the page, those without anything too.
public record Today(LocalDate day, TodayScope scope, List<TodayGroup> groups) {
  public Today {
    groups = List.copyOf(groups);
  }

  public Optional<TodayGroup> group(TodayGroup.Kind kind) {
    return groups.stream().filter(group -> group.kind() == kind).findFirst();
  }

  /// What cannot wait: overdue and due today. Stands on the window's title at start.
  public int urgent() {
    return count(TodayGroup.Kind.OVERDUE) + count(TodayGroup.Kind.DUE_TODAY);
  }

  private int count(TodayGroup.Kind kind) {
    return group(kind).map(group -> group.figure().whole()).orElse(0);
  }
}
