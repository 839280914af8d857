package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.followup.DemandState.ANSWERED;
import static cn.qinshui.zhuanban.data.followup.DemandState.ASSIGNED;
import static cn.qinshui.zhuanban.data.followup.DemandState.CLOSED;
import static cn.qinshui.zhuanban.data.followup.DemandState.CONFIRMED;
import static cn.qinshui.zhuanban.data.followup.DemandState.REGISTERED;
import static cn.qinshui.zhuanban.data.followup.DemandState.SIGNED;
import static cn.qinshui.zhuanban.data.followup.DemandState.WITHDRAWN;
import static cn.qinshui.zhuanban.data.followup.DemandState.WORKING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The way of a demand, 登记 → 分办 → 签收 → 办理 → 反馈 → 企业确认 → 销号, as one table: from which states a step is possible
/// and to which it leads.
public final class DemandMachine {
  private static final Map<DemandStep, Move> TABLE =
      Map.ofEntries(
          move(DemandStep.ASSIGN, ASSIGNED, REGISTERED, ASSIGNED, SIGNED, WORKING),
          move(DemandStep.SIGN, SIGNED, ASSIGNED),
          move(DemandStep.WORK, WORKING, SIGNED),
          move(DemandStep.ANSWER, ANSWERED, WORKING),
          move(DemandStep.ASSIST_SIGN, null, ASSIGNED, SIGNED, WORKING, ANSWERED),
          move(DemandStep.ASSIST_ANSWER, null, ASSIGNED, SIGNED, WORKING, ANSWERED),
          move(DemandStep.CONFIRM, CONFIRMED, ANSWERED),
          move(DemandStep.REOPEN, WORKING, ANSWERED, CONFIRMED, CLOSED),
          move(DemandStep.CLOSE, CLOSED, CONFIRMED),
          move(DemandStep.WITHDRAW, WITHDRAWN, REGISTERED, ASSIGNED, SIGNED, WORKING),
          move(DemandStep.EXTEND, null, ASSIGNED, SIGNED, WORKING),
          move(DemandStep.URGE, null, ASSIGNED, SIGNED, WORKING),
          move(DemandStep.NOTE, null, DemandState.values()));

  private static final List<DemandStep> ON_THE_WAY =
      List.of(
          DemandStep.ASSIGN, DemandStep.SIGN, DemandStep.WORK, DemandStep.ANSWER, DemandStep.CONFIRM, DemandStep.CLOSE);

  /// `to` is null where the state stays.
  private record Move(Set<DemandState> from, @Nullable DemandState to) {}

  private DemandMachine() {}

  private static Map.Entry<DemandStep, Move> move(DemandStep step, @Nullable DemandState to, DemandState... from) {
    return Map.entry(step, new Move(Set.of(from), to));
  }

  /// The state a step leads to, or empty where it is not possible from here.
  public static Optional<DemandState> after(DemandState from, DemandStep step) {
    var move = TABLE.get(step);
    if (move == null || !move.from().contains(from)) return Optional.empty();
    return Optional.of(move.to() == null ? from : move.to());
  }

  /// The step that takes a demand on towards 销号; empty where it has ended.
  public static Optional<DemandStep> next(DemandState from) {
    return ON_THE_WAY.stream()
        .filter(step -> after(from, step).filter(to -> to.ordinal() > from.ordinal()).isPresent())
        .findFirst();
  }

  /// The steps possible from a state, in their natural order.
  public static Set<DemandStep> stepsFrom(DemandState from) {
    var steps = EnumSet.noneOf(DemandStep.class);
    for (var step : DemandStep.values()) if (after(from, step).isPresent()) steps.add(step);
    return steps;
  }
}
