package cn.qinshui.zhuanban.data.plan;

import cn.qinshui.zhuanban.data.shared.DayRange;
import org.jspecify.annotations.Nullable;

/// Which progress notes a list shows; null and ANY do not narrow.
public record NoteFilter(
    @Nullable Long planId,
    @Nullable Long measureId,
    @Nullable Long unitId,
    DayRange noted,
    @Nullable Boolean instruction) {
  private static final NoteFilter NONE = new NoteFilter(null, null, null, DayRange.ANY, null);

  /// Everything, the recycle bin apart.
  public static NoteFilter none() {
    return NONE;
  }

  public NoteFilter withPlan(@Nullable Long planId) {
    return new NoteFilter(planId, measureId, unitId, noted, instruction);
  }

  public NoteFilter withMeasure(@Nullable Long measureId) {
    return new NoteFilter(planId, measureId, unitId, noted, instruction);
  }

  public NoteFilter withUnit(@Nullable Long unitId) {
    return new NoteFilter(planId, measureId, unitId, noted, instruction);
  }

  public NoteFilter withNoted(DayRange noted) {
    return new NoteFilter(planId, measureId, unitId, noted, instruction);
  }

  public NoteFilter withInstruction(@Nullable Boolean instruction) {
    return new NoteFilter(planId, measureId, unitId, noted, instruction);
  }
}
