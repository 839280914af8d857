package cn.qinshui.zhuanban.data.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which milestones a list shows. `openOn`: not yet done at the end of that day; `overdueOn`: open and due before that day;
/// `late`: done after its day. Ranges include both ends; null: any.
public record MilestoneFilter(
    @Nullable Long planId,
    @Nullable Long measureId,
    @Nullable Long unitId,
    @Nullable LocalDate openOn,
    @Nullable LocalDate overdueOn,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable LocalDate doneFrom,
    @Nullable LocalDate doneTo,
    @Nullable Boolean late) {
  private static final MilestoneFilter NONE =
      new MilestoneFilter(null, null, null, null, null, null, null, null, null, null);

  /// Everything.
  public static MilestoneFilter none() {
    return NONE;
  }

  public MilestoneFilter withPlan(long plan) {
    return new MilestoneFilter(
        plan, measureId, unitId, openOn, overdueOn, dueFrom, dueTo, doneFrom, doneTo, late);
  }

  public MilestoneFilter withMeasure(long measure) {
    return new MilestoneFilter(
        planId, measure, unitId, openOn, overdueOn, dueFrom, dueTo, doneFrom, doneTo, late);
  }

  public MilestoneFilter withUnit(long unit) {
    return new MilestoneFilter(
        planId, measureId, unit, openOn, overdueOn, dueFrom, dueTo, doneFrom, doneTo, late);
  }

  public MilestoneFilter withOpenOn(LocalDate day) {
    return new MilestoneFilter(
        planId, measureId, unitId, day, overdueOn, dueFrom, dueTo, doneFrom, doneTo, late);
  }

  public MilestoneFilter withOverdueOn(LocalDate day) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, day, dueFrom, dueTo, doneFrom, doneTo, late);
  }

  public MilestoneFilter withDueBetween(LocalDate from, LocalDate to) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, from, to, doneFrom, doneTo, late);
  }

  public MilestoneFilter withDoneBetween(LocalDate from, LocalDate to) {
    return new MilestoneFilter(planId, measureId, unitId, openOn, overdueOn, dueFrom, dueTo, from, to, late);
  }

  public MilestoneFilter withLateOnly() {
    return new MilestoneFilter(
        planId, measureId, unitId, openOn, overdueOn, dueFrom, dueTo, doneFrom, doneTo, true);
  }
}
