package cn.qinshui.zhuanban.data.meeting;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which 议定事项 a list shows; null and ANY do not narrow. `openOn`: not done at the end of that day. `overdueOn`: open and due
/// before that day. `held`: decided in a meeting of these days.
public record ResolutionFilter(
    @Nullable Long planId,
    @Nullable Long meetingId,
    @Nullable Long unitId,
    @Nullable Long measureId,
    @Nullable Long enterpriseId,
    @Nullable LocalDate openOn,
    @Nullable LocalDate overdueOn,
    DayRange due,
    DayRange done,
    DayRange held) {
  private static final ResolutionFilter NONE =
      new ResolutionFilter(null, null, null, null, null, null, null, DayRange.ANY, DayRange.ANY, DayRange.ANY);

  /// Everything, the recycle bin apart.
  public static ResolutionFilter none() {
    return NONE;
  }

  public ResolutionFilter withPlan(@Nullable Long planId) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withMeeting(@Nullable Long meetingId) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withUnit(@Nullable Long unitId) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withMeasure(@Nullable Long measureId) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withEnterprise(@Nullable Long enterpriseId) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withOpenOn(@Nullable LocalDate openOn) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withOverdueOn(@Nullable LocalDate overdueOn) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withDue(DayRange due) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withDone(DayRange done) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }

  public ResolutionFilter withHeld(DayRange held) {
    return new ResolutionFilter(planId, meetingId, unitId, measureId, enterpriseId, openOn, overdueOn, due, done, held);
  }
}
