package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a visit must say before it is kept.
public final class VisitRules {
  private VisitRules() {}

  /// What the library knows of the visit's surroundings.
  ///
  /// @param commissionerLeftOn the day the chosen commissioner left, null while he is there
  /// @param recent other visits to the firm within the days the office has set
  public record Surroundings(@Nullable LocalDate commissionerLeftOn, List<RecentVisit> recent) {
    public Surroundings {
      recent = List.copyOf(recent);
    }
  }

  public static List<Problem> check(VisitDraft draft, Surroundings around, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (draft.way().isBlank()) problems.add(Problem.error("way", "没有选走访方式。请选一项再保存。"));
    day(draft, today, problems);
    next(draft, problems);
    commissioner(draft, around, problems);
    repeat(draft, around, problems);
    return problems;
  }

  private static void day(VisitDraft draft, LocalDate today, List<Problem> problems) {
    if (draft.state() == VisitState.DONE && draft.visitedOn().isAfter(today)) {
      problems.add(Problem.error("visitedOn", "走访日期" + draft.visitedOn() + "还没有到。请改日期，或先存为计划。"));
    }
    if (draft.state() == VisitState.PLANNED && draft.visitedOn().isBefore(today)) {
      problems.add(Problem.error("visitedOn", "计划日期" + draft.visitedOn() + "已经过去。请改日期，或登记为已走访。"));
    }
  }

  private static void next(VisitDraft draft, List<Problem> problems) {
    if (draft.state() != VisitState.DONE) return;
    var none = draft.noNextReason() == null || draft.noNextReason().isBlank();
    if (draft.nextOn() == null && none) {
      problems.add(Problem.error("nextOn", "没有填下次跟进。请填日期，或选“不需要”并写明原因。"));
    } else if (draft.nextOn() != null && !none) {
      problems.add(Problem.error("nextOn", "下次跟进既填了日期又选了不需要。请只留一项。"));
    } else if (draft.nextOn() != null && !draft.nextOn().isAfter(draft.visitedOn())) {
      problems.add(Problem.error("nextOn", "下次跟进" + draft.nextOn() + "不晚于走访日期。请改晚一些。"));
    }
  }

  private static void commissioner(VisitDraft draft, Surroundings around, List<Problem> problems) {
    if (draft.commissionerId() == null && draft.visitorUnitId() == null) {
      problems.add(Problem.error("commissionerId", "没有选走访人。请选服务专员或走访单位。"));
    }
    var left = around.commissionerLeftOn();
    if (left != null && !draft.visitedOn().isBefore(left)) {
      problems.add(Problem.error("commissionerId", "这位服务专员已于" + PaperText.date(left) + "离岗。请改选在岗的服务专员。"));
    }
  }

  private static void repeat(VisitDraft draft, Surroundings around, List<Problem> problems) {
    if (around.recent().isEmpty() || draft.state() == VisitState.CANCELLED) return;
    if (draft.repeatReason() != null && !draft.repeatReason().isBlank()) return;
    var said = said(draft.visitedOn(), around.recent().getFirst());
    problems.add(
        draft.state() == VisitState.PLANNED
            ? Problem.error("repeatReason", said + "。为不多打扰企业，请写明再去的理由，或改期。")
            : Problem.hint("repeatReason", said + "。"));
  }

  private static String said(LocalDate day, RecentVisit other) {
    long days = ChronoUnit.DAYS.between(other.day(), day);
    var when = days == 0 ? "当天" : days > 0 ? days + "天前" : -days + "天后";
    return when + other.who() + (other.state() == VisitState.PLANNED ? "已有走访计划" : "已走访过这家企业");
  }
}
