package cn.qinshui.zhuanban.data.timeline;

import java.util.Set;

/// Which part of a firm's timeline is shown; no kinds means all.
public record TimelineFilter(long enterpriseId, Set<TimelineKind> kinds) {
  public TimelineFilter {
    kinds = Set.copyOf(kinds);
  }

  public static TimelineFilter of(long enterpriseId) {
    return new TimelineFilter(enterpriseId, Set.of());
  }

  public TimelineFilter withKinds(Set<TimelineKind> kinds) {
    return new TimelineFilter(enterpriseId, kinds);
  }

  boolean shows(TimelineKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
