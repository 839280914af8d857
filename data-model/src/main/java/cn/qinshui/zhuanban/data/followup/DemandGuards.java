package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must be true before a step is taken with a demand. Each refusal is a sentence that says what is missing.
public final class DemandGuards {
  /// Steps that go on beside the way of the demand, so that their day need not follow the last one's.
  static final Set<DemandStep> BESIDE =
      Set.of(DemandStep.NOTE, DemandStep.URGE, DemandStep.ASSIST_SIGN, DemandStep.ASSIST_ANSWER);

  private DemandGuards() {}

  /// Where a demand stands when a step is asked for: `lastStepOn` is the day of its newest step, `proofs` the files on
  /// it, `units` those it was given to.
  public record Standing(Demand demand, LocalDate lastStepOn, int proofs, List<DemandUnit> units) {
    public Standing {
      units = List.copyOf(units);
    }

    private Optional<DemandUnit> assisting(long unitId) {
      return units.stream().filter(unit -> !unit.leads() && unit.unitId() == unitId).findFirst();
    }
  }

  /// Why a step is not possible now, in the few words that stand beside the grey button (缺企业确认); empty where it is.
  public static Optional<String> whyNot(DemandState state, DemandStep step) {
    if (DemandMachine.after(state, step).isPresent()) return Optional.empty();
    if (state.ended() && step != DemandStep.REOPEN) return Optional.of("这条诉求" + state.label());
    return Optional.of(
        switch (step) {
          case CLOSE -> state == DemandState.ANSWERED ? "缺企业确认" : "缺单位反馈";
          case CONFIRM -> state == DemandState.CONFIRMED ? "企业已经确认" : "缺单位反馈";
          case ANSWER, WORK ->
              state == DemandState.REGISTERED || state == DemandState.ASSIGNED ? "单位还没有签收" : before(state, step);
          case SIGN, ASSIST_SIGN, ASSIST_ANSWER -> state == DemandState.REGISTERED ? "还没有分办" : before(state, step);
          case EXTEND -> state == DemandState.REGISTERED ? "还没有分办，没有时限" : before(state, step);
          case REOPEN -> state == DemandState.WITHDRAWN ? "这条诉求已撤回" : "还没有反馈，无需重办";
          case REGISTER -> "已经登记";
          case ASSIGN, WITHDRAW, URGE, NOTE -> before(state, step);
        });
  }

  /// The demand is past this step, or not yet at it.
  private static String before(DemandState state, DemandStep step) {
    return switch (state) {
      case ANSWERED, CONFIRMED -> "单位已经反馈";
      case WORKING -> "已在办理";
      case SIGNED -> step == DemandStep.ANSWER ? "还没有开始办理" : "单位已经签收";
      case ASSIGNED, REGISTERED -> "还没有分办";
      case CLOSED, WITHDRAWN -> "这条诉求" + state.label();
    };
  }

  public static List<Problem> check(Standing standing, DemandAction action, LocalDate today) {
    var problems = new ArrayList<Problem>();
    var demand = standing.demand();
    whyNot(demand.state(), action.step())
        .ifPresent(why ->
            problems.add(Problem.error("step", demand.number() + "现在不能" + action.step().label() + "：" + why + "。")));
    checkDay(standing, action, today).ifPresent(problems::add);
    missing(standing, action).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> checkDay(Standing standing, DemandAction action, LocalDate today) {
    var label = action.step().label();
    if (action.on().isAfter(today)) {
      return Optional.of(Problem.error("on", label + "日期" + action.on() + "还没有到。请改成今天或以前的日期。"));
    }
    if (action.on().isBefore(standing.demand().receivedOn())) {
      return Optional.of(
          Problem.error("on", label + "日期" + action.on() + "早于收到诉求的" + standing.demand().receivedOn() + "。请核对日期。"));
    }
    if (action.on().isBefore(standing.lastStepOn()) && !BESIDE.contains(action.step())) {
      return Optional.of(
          Problem.error("on", label + "日期" + action.on() + "早于上一步的" + standing.lastStepOn() + "。请核对日期。"));
    }
    return Optional.empty();
  }

  private static Optional<Problem> missing(Standing standing, DemandAction action) {
    return switch (action) {
      case DemandAction.Assign a when a.leadUnitId() == null -> error("leadUnitId", "没有选牵头单位。请选一个再分办。");
      case DemandAction.Assign a when a.limitDays() != null && a.limitDays() < 1 ->
          error("limitDays", "办理时限至少1个工作日。请改好再分办。");
      case DemandAction.Assign a when a.limitDays() == null && standing.demand().term().dueOn() == null ->
          error("limitDays", "没有办理时限。请填几个工作日。");
      case DemandAction.Answer a when a.feedback().isBlank() -> error("feedback", "没有写反馈内容。请写清办理结果再保存。");
      case DemandAction.AssistSign s -> assistSign(standing, s);
      case DemandAction.AssistAnswer a -> assistAnswer(standing, a);
      case DemandAction.Confirm c when c.by().isBlank() -> error("by", "没有写企业确认人。请填是企业哪位同志说的。");
      case DemandAction.Reopen r when r.by().isBlank() -> error("by", "没有写企业确认人。请填是企业哪位同志说的。");
      case DemandAction.Reopen r when r.reason().isBlank() -> error("reason", "没有写不满意的原因。请写一句再保存。");
      case DemandAction.Reopen r when r.newDue() != null && r.newDue().isBefore(r.on()) ->
          error("newDue", "重办期限" + r.newDue() + "早于重办日期。请改晚一些。");
      case DemandAction.Close c when standing.proofs() == 0 && c.noProofReason().isBlank() ->
          error("noProofReason", "没有佐证材料。请添加文件，或写明没有佐证的原因。");
      case DemandAction.Withdraw w when w.reason().isBlank() -> error("reason", "没有写撤回原因。请写一句再保存。");
      case DemandAction.Extend e when e.reason().isBlank() -> error("reason", "没有写延期原因。请写一句再保存。");
      case DemandAction.Extend e -> newDue(standing, e);
      case DemandAction.Remark r when r.text().isBlank() -> error("text", "没有写内容。请写一句再保存。");
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> assistSign(Standing standing, DemandAction.AssistSign sign) {
    var unit = standing.assisting(sign.unitId());
    if (unit.isEmpty()) return error("unitId", "这个单位不在配合单位里。请先重新分办，加上它再签收。");
    var signed = unit.get().signedOn();
    if (signed == null) return Optional.empty();
    return error("unitId", unit.get().unit() + "已于" + signed + "签收，不用再签。");
  }

  private static Optional<Problem> assistAnswer(Standing standing, DemandAction.AssistAnswer answer) {
    var unit = standing.assisting(answer.unitId());
    if (unit.isEmpty()) return error("unitId", "这个单位不在配合单位里。请先重新分办，加上它再反馈。");
    if (unit.get().signedOn() == null) return error("unitId", unit.get().unit() + "还没有签收。请先签收再反馈。");
    if (answer.feedback().isBlank()) return error("feedback", "没有写反馈内容。请写清办理结果再保存。");
    return Optional.empty();
  }

  private static Optional<Problem> newDue(Standing standing, DemandAction.Extend extend) {
    if (extend.newDue() == null) return error("newDue", "没有选新的期限。请选一个日期。");
    var due = standing.demand().term().dueOn();
    if (due == null || extend.newDue().isAfter(due)) return Optional.empty();
    return error("newDue", "新的期限" + extend.newDue() + "不晚于原来的" + due + "。延期请选更晚的日期。");
  }

  private static Optional<Problem> error(String field, String sentence) {
    return Optional.of(Problem.error(field, sentence));
  }
}
