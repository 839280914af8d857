package cn.qinshui.zhuanban.data.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which progress notes a list shows. The range includes both ends; null: any.
public record NoteFilter(
    @Nullable Long planId,
    @Nullable Long measureId,
    @Nullable Long unitId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean instruction) {
  private static final NoteFilter NONE =
      new NoteFilter(null, null, null, null, null, null);

  /// Everything.
  public static NoteFilter none() {
    return NONE;
  }

  public NoteFilter withPlan(long plan) {
    return new NoteFilter(plan, measureId, unitId, from, to, instruction);
  }

  public NoteFilter withMeasure(long measure) {
    return new NoteFilter(planId, measure, unitId, from, to, instruction);
  }

  public NoteFilter withUnit(long unit) {
    return new NoteFilter(planId, measureId, unit, from, to, instruction);
  }

  public NoteFilter withBetween(LocalDate first, LocalDate last) {
    return new NoteFilter(planId, measureId, unitId, first, last, instruction);
  }

  public NoteFilter withInstruction(boolean only) {
    return new NoteFilter(planId, measureId, unitId, from, to, only);
  }
}
