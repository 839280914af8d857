package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a demand's clock says, in working days: past its day → 红; reopened, left unsigned, or answered late → 黄; due
/// soon → 蓝; else 绿.
public final class DemandRules {
  private final Limits limits;
  private final WorkdayCalendar calendar;

  /// `soonWorkdays`: how near a day must be to turn 蓝. `signWorkdays`: how long a unit may leave a demand unsigned.
  /// `escalateAfter`: the how-manieth 重办 brings it to the head.
  public record Limits(int soonWorkdays, int signWorkdays, int escalateAfter) {}

  public DemandRules(Limits limits, WorkdayCalendar calendar) {
    this.limits = limits;
    this.calendar = calendar;
  }

  public WorkdayCalendar calendar() {
    return calendar;
  }

  public Limits limits() {
    return limits;
  }

  public CellState state(Demand demand, LocalDate asOf) {
    return switch (demand.state()) {
      case CLOSED ->
          demand.late()
              ? new CellState(Colour.YELLOW, "补完", "逾期后办结，" + day(asOf, demand.closedOn()) + "销号。")
              : new CellState(Colour.GREEN, "办结", "按期办结，" + day(asOf, demand.closedOn()) + "销号。");
      case WITHDRAWN -> new CellState(Colour.GREY, "撤回", "已撤回，不再办理。");
      case ANSWERED, CONFIRMED -> answered(demand, asOf);
      case REGISTERED, ASSIGNED, SIGNED, WORKING -> inWork(demand, asOf);
    };
  }

  private CellState answered(Demand demand, LocalDate asOf) {
    var waiting = demand.state() == DemandState.ANSWERED ? "待企业确认" : "待销号";
    var said = day(asOf, demand.answer().on()) + "已反馈，" + waiting + "。";
    if (demand.late()) return new CellState(Colour.YELLOW, "补完", "逾期后反馈，" + said);
    return new CellState(Colour.GREEN, waiting, said);
  }

  private CellState inWork(Demand demand, LocalDate asOf) {
    return overdue(demand, asOf)
        .or(() -> reopened(demand))
        .or(() -> unsigned(demand, asOf))
        .or(() -> soon(demand, asOf))
        .orElseGet(() ->
            CellState.of(
                Colour.GREEN, demand.term().dueOn() == null ? "尚未分办，没有时限。" : day(asOf, demand.term().dueOn()) + "到期。"));
  }

  private Optional<CellState> overdue(Demand demand, LocalDate asOf) {
    if (!demand.overdueOn(asOf)) return Optional.empty();
    var due = demand.term().dueOn();
    return Optional.of(CellState.of(Colour.RED, "应于" + day(asOf, due) + "办结，" + lateness(due, asOf) + "。"));
  }

  private String lateness(LocalDate due, LocalDate asOf) {
    int days = workdaysLate(due, asOf);
    return days == 0 ? "已逾期（尚不足1个工作日）" : "已逾期" + days + "个工作日";
  }

  /// How a month reads today: 3月 黄（补完）.
  public record MonthState(YearMonth month, CellState state) {
    public String words(int year) {
      var name = month.getMonthValue() + "月";
      return (month.getYear() == year ? name : month.getYear() + "年" + name) + " " + state.spelled();
    }
  }

  /// The months since a demand came in, up to 销号 or `asOf`. A month at whose end it was overdue is 红 while the answer
  /// is missing, and stays 黄 补完 for good once it came; so does the month it came in.
  public List<MonthState> months(Demand demand, LocalDate asOf) {
    var months = new ArrayList<MonthState>();
    var closed = demand.closedOn();
    var last = YearMonth.from(closed == null || closed.isAfter(asOf) ? asOf : closed);
    for (var month = YearMonth.from(demand.receivedOn()); !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(new MonthState(month, month(demand, month, asOf)));
    }
    return months;
  }

  private static CellState month(Demand demand, YearMonth month, LocalDate asOf) {
    var end = month.atEndOfMonth().isAfter(asOf) ? asOf : month.atEndOfMonth();
    var due = demand.term().dueOn();
    var answered = demand.answer().on();
    if (due == null) return new CellState(Colour.GREEN, "正常", "尚未分办，没有时限。");
    var missing = due.isBefore(end) && (answered == null || answered.isAfter(end));
    if (missing && answered == null) return new CellState(Colour.RED, "逾期", "月末仍未反馈。");
    var cameLate = answered != null && answered.isAfter(due) && YearMonth.from(answered).equals(month);
    if (missing || cameLate) return new CellState(Colour.YELLOW, "补完", "逾期后补办。");
    return new CellState(Colour.GREEN, "正常", "月末没有逾期。");
  }

  /// Working days past the due day; 0 where it is not past.
  public int workdaysLate(LocalDate due, LocalDate asOf) {
    return Math.max(0, calendar.between(due, asOf));
  }

  private static Optional<CellState> reopened(Demand demand) {
    if (demand.reopened() == 0) return Optional.empty();
    return Optional.of(new CellState(Colour.YELLOW, "重办", "企业不满意，第" + demand.reopened() + "次重办。"));
  }

  private Optional<CellState> unsigned(Demand demand, LocalDate asOf) {
    var assigned = demand.term().assignedOn();
    if (demand.state() != DemandState.ASSIGNED || assigned == null) return Optional.empty();
    int days = calendar.between(assigned, asOf);
    if (days <= limits.signWorkdays()) return Optional.empty();
    return Optional.of(CellState.of(Colour.YELLOW, "分办" + days + "个工作日，" + unit(demand) + "尚未签收。"));
  }

  private static String unit(Demand demand) {
    return demand.leadUnit() == null ? "承办单位" : demand.leadUnit();
  }

  private Optional<CellState> soon(Demand demand, LocalDate asOf) {
    var due = demand.term().dueOn();
    if (due == null || due.isAfter(calendar.plus(asOf, limits.soonWorkdays()))) return Optional.empty();
    return Optional.of(
        CellState.of(
            Colour.BLUE,
            due.equals(asOf) ? "今天到期。" : day(asOf, due) + "到期，还有" + calendar.between(asOf, due) + "个工作日。"));
  }

  private static String day(LocalDate asOf, LocalDate day) {
    return PaperText.dateSeenFrom(asOf.getYear(), day);
  }
}
