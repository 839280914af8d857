package cn.qinshui.zhuanban.data.plan;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which milestones a list shows; null and ANY do not narrow. `openOn`: not yet done at the end of that day. `overdueOn`: open
/// and due before that day. `late`: done after its day.
public record MilestoneFilter(
    @Nullable Long planId,
    @Nullable Long measureId,
    @Nullable Long unitId,
    @Nullable LocalDate openOn,
    @Nullable LocalDate overdueOn,
    DayRange due,
    DayRange done,
    @Nullable Boolean late) {
  private static final MilestoneFilter NONE =
      new MilestoneFilter(null, null, null, null, null, DayRange.ANY, DayRange.ANY, null);

  /// Everything, the recycle bin apart.
  public static MilestoneFilter none() {
    return NONE;
  }

  public MilestoneFilter withPlan(@Nullable Long planId) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withMeasure(@Nullable Long measureId) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withUnit(@Nullable Long unitId) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withOpenOn(@Nullable LocalDate openOn) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withOverdueOn(@Nullable LocalDate overdueOn) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withDue(DayRange due) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withDone(DayRange done) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }

  public MilestoneFilter withLate(@Nullable Boolean late) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, due, done, late);
  }
}
