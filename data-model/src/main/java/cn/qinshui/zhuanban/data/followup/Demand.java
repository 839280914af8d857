package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A demand (诉求) of a firm as it stands.
///
/// @param late answered after its day, now or in an earlier round
/// @param reopened how often the firm was not satisfied
public record Demand(
    long id,
    int rev,
    String number,
    long enterpriseId,
    String enterprise,
    @Nullable Long visitId,
    @Nullable Long measureId,
    @Nullable Integer measureNo,
    Choice kind,
    String title,
    @Nullable String body,
    Choice channel,
    LocalDate receivedOn,
    DemandState state,
    @Nullable Long leadUnitId,
    @Nullable String leadUnit,
    Term term,
    Answer answer,
    Verdict verdict,
    @Nullable String noProofReason,
    @Nullable LocalDate closedOn,
    boolean late,
    int reopened,
    boolean escalated) {
  /// 时限: `assignedOn` is the day of the last 分办.
  public record Term(
      @Nullable LocalDate assignedOn,
      @Nullable Integer limitDays,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate extendedFrom,
      @Nullable String extensionReason) {}

  /// 反馈 of this round; empty after 重办.
  public record Answer(@Nullable String feedback, @Nullable LocalDate on) {}

  /// 企业意见, the last one given.
  public record Verdict(
      @Nullable Boolean satisfied, @Nullable String by, @Nullable LocalDate on, @Nullable String note) {}

  /// Past its day and not yet answered.
  public boolean overdueOn(LocalDate day) {
    var due = term.dueOn();
    return state.inWork() && due != null && due.isBefore(day);
  }
}
