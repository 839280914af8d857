package cn.qinshui.zhuanban.data.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something a meeting decided (议定事项), followed until it is done.
///
/// @param postponedFrom the day the meeting set, where it was put off since
public record Resolution(
    long id,
    int rev,
    long meetingId,
    String meeting,
    LocalDate decidedOn,
    int serial,
    String body,
    @Nullable Long unitId,
    @Nullable String unit,
    @Nullable Long measureId,
    @Nullable Integer measureNo,
    @Nullable Long enterpriseId,
    @Nullable String enterprise,
    @Nullable Long demandId,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate postponedFrom,
    @Nullable String postponeReason,
    @Nullable LocalDate doneOn,
    @Nullable String result) {
  public ResolutionState state(LocalDate asOf) {
    if (doneOn != null && !doneOn.isAfter(asOf)) return ResolutionState.DONE;
    return dueOn != null && dueOn.isBefore(asOf) ? ResolutionState.LATE : ResolutionState.OPEN;
  }
}
