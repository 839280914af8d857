package cn.qinshui.zhuanban.data.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day as a whole: its groups in the order of the page, those without anything too.
public record Today(LocalDate day, TodayScope scope, List<TodayGroup> groups) {
  static final List<TodayGroup.Kind> URGENT = List.of(TodayGroup.Kind.OVERDUE, TodayGroup.Kind.DUE_TODAY);

  public Today {
    groups = List.copyOf(groups);
  }

  public Optional<TodayGroup> group(TodayGroup.Kind kind) {
    return groups.stream().filter(group -> group.kind() == kind).findFirst();
  }

  /// What cannot wait. Stands on the window's title at start.
  public int urgent() {
    return URGENT.stream().flatMap(kind -> group(kind).stream()).mapToInt(group -> group.figure().whole()).sum();
  }
}
