package cn.qinshui.zhuanban.data.meeting;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which meetings a list shows; empty sets, null and ANY do not narrow.
public record MeetingFilter(@Nullable Long planId, Set<MeetingState> states, DayRange held, boolean recycled) {
  private static final MeetingFilter NONE = new MeetingFilter(null, Set.of(), DayRange.ANY, false);

  public MeetingFilter {
    states = Set.copyOf(states);
  }

  /// Everything, the recycle bin apart.
  public static MeetingFilter none() {
    return NONE;
  }

  public MeetingFilter withPlan(@Nullable Long planId) {
    return new MeetingFilter(planId, states, held, recycled);
  }

  public MeetingFilter withStates(Set<MeetingState> states) {
    return new MeetingFilter(planId, states, held, recycled);
  }

  public MeetingFilter withHeld(DayRange held) {
    return new MeetingFilter(planId, states, held, recycled);
  }

  public MeetingFilter withRecycled(boolean recycled) {
    return new MeetingFilter(planId, states, held, recycled);
  }
}
