package cn.qinshui.zhuanban.data.plan;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The colour of a duty (三色督办), gravest reason first: an open milestone is past its day → 红; one was finished late in
/// this month → 黄 补完; one is due within some working days → 蓝; nothing was recorded for long → 灰; else 绿.
public final class DutyRules {
  private final Limits limits;
  private final WorkdayCalendar calendar;

  /// `soonWorkdays`: how near a day must be to turn 蓝. `staleDays`: how many days of silence turn a duty 灰.
  public record Limits(int soonWorkdays, int staleDays) {}

  public DutyRules(Limits limits, WorkdayCalendar calendar) {
    this.limits = limits;
    this.calendar = calendar;
  }

  public CellState state(DutyFacts facts, LocalDate asOf) {
    return overdue(facts, asOf)
        .or(() -> madeUp(facts, asOf))
        .or(() -> soon(facts, asOf))
        .or(() -> stale(facts, asOf))
        .orElseGet(() -> CellState.of(Colour.GREEN, normal(facts, asOf)));
  }

  private Optional<CellState> overdue(DutyFacts facts, LocalDate asOf) {
    var late = facts.milestones().stream().filter(m -> m.overdueOn(asOf)).toList();
    if (late.isEmpty()) return Optional.empty();
    var first = late.stream().min(Comparator.comparing(Milestone::dueOn)).orElseThrow();
    var more = late.size() == 1 ? "" : "，另有" + (late.size() - 1) + "项逾期";
    return Optional.of(
        CellState.of(
            Colour.RED,
            quoted(first) + "应于" + day(asOf, first.dueOn()) + "完成，" + lateness(first.dueOn(), asOf) + more + "。"));
  }

  private String lateness(LocalDate due, LocalDate asOf) {
    int workdays = calendar.between(due, asOf);
    return workdays == 0 ? "已逾期（尚不足1个工作日）" : "已逾期" + workdays + "个工作日";
  }

  private static Optional<CellState> madeUp(DutyFacts facts, LocalDate asOf) {
    var month = Period.of(asOf);
    return facts.milestones().stream()
        .filter(m -> m.doneLate() && !m.openOn(asOf) && month.contains(m.doneOn()))
        .max(Comparator.comparing(Milestone::doneOn))
        .map(m ->
            new CellState(
                Colour.YELLOW, "补完", quoted(m) + "应于" + day(asOf, m.dueOn()) + "完成，" + day(asOf, m.doneOn()) + "补完。"));
  }

  private Optional<CellState> soon(DutyFacts facts, LocalDate asOf) {
    var until = calendar.plus(asOf, limits.soonWorkdays());
    return facts
        .next(asOf)
        .filter(m -> !m.dueOn().isAfter(until))
        .map(m ->
            CellState.of(
                Colour.BLUE,
                quoted(m)
                    + (m.dueOn().equals(asOf)
                        ? "今天到期。"
                        : day(asOf, m.dueOn()) + "到期，还有" + calendar.between(asOf, m.dueOn()) + "个工作日。")));
  }

  private Optional<CellState> stale(DutyFacts facts, LocalDate asOf) {
    var since = facts.lastTouch() == null ? facts.planIssuedOn() : facts.lastTouch();
    var days = ChronoUnit.DAYS.between(since, asOf);
    if (days <= limits.staleDays()) return Optional.empty();
    return Optional.of(
        CellState.of(
            Colour.GREY,
            facts.lastTouch() == null ? "方案印发以来没有记录，已" + days + "天。" : day(asOf, since) + "以后没有新记录，已" + days + "天。"));
  }

  private static String normal(DutyFacts facts, LocalDate asOf) {
    var next = facts.next(asOf).map(m -> "下一项" + quoted(m) + day(asOf, m.dueOn()) + "到期").orElse("");
    var touch = facts.lastTouch() == null ? "" : day(asOf, facts.lastTouch()) + "有记录";
    var both = String.join("，", Stream.of(touch, next).filter(s -> !s.isEmpty()).toList());
    return both.isEmpty() ? "方案印发不久，尚无记录。" : both + "。";
  }

  private static String quoted(Milestone milestone) {
    return "“" + milestone.title() + "”";
  }

  private static String day(LocalDate asOf, LocalDate day) {
    return PaperText.dateSeenFrom(asOf.getYear(), day);
  }

  /// How one milestone reads for a month that is over or running: red in March and finished in April, it reads 黄(补完)
  /// in March's history once it is done.
  public CellState inMonth(Milestone milestone, Period month, LocalDate asOf) {
    var judged = asOf.isBefore(month.last()) ? asOf : month.last();
    var dueByThen = !milestone.dueOn().isAfter(month.last());
    if (dueByThen && milestone.doneLate() && !milestone.openOn(asOf)) {
      return new CellState(Colour.YELLOW, "补完", quoted(milestone) + day(asOf, milestone.doneOn()) + "补完。");
    }
    var facts = new DutyFacts(List.of(milestone), judged, judged);
    return overdue(facts, judged)
        .or(() -> soon(facts, judged))
        .orElseGet(() -> CellState.of(Colour.GREEN, normal(facts, judged)));
  }
}
