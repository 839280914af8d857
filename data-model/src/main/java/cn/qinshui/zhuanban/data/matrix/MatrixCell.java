package cn.qinshui.zhuanban.data.matrix;

import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.Milestone;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One mark of the matrix as it stands on a day.
///
/// @param nextOrNull the open milestone that is due first
/// @param touchedOrNull the day something was last recorded
/// @param openDemands demands of this measure that this unit leads or assists, not yet closed
public record MatrixCell(
    Duty duty,
    CellState state,
    @Nullable Milestone nextOrNull,
    @Nullable LocalDate touchedOrNull,
    int notes,
    int openMilestones,
    int openDemands) {
  public Optional<Milestone> next() {
    return Optional.ofNullable(nextOrNull);
  }

  public Optional<LocalDate> touched() {
    return Optional.ofNullable(touchedOrNull);
  }
}
