package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the clock of a clue: from when the debtor is late, by how much, and what the complaint's days are.
public final class ArrearsRules {
  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

  private final ArrearsTerms terms;
  private final WorkdayCalendar calendar;

  /// From which day the term runs, and why.
  private record Start(LocalDate on, String why) {}

  private record Payable(@Nullable LocalDate on, String why) {}

  private record Interest(@Nullable BigDecimal amount, String basis) {}

  public ArrearsRules(ArrearsTerms terms, WorkdayCalendar calendar) {
    this.terms = terms;
    this.calendar = calendar;
  }

  public ArrearsTerms terms() {
    return terms;
  }

  public ArrearsClock read(ArrearsClue clue, LocalDate today) {
    var payable = payable(clue);
    var end = clue.day("finishedOn").filter(day -> !day.isAfter(today)).orElse(today);
    int late = payable.on() == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(payable.on(), end));
    var unpaid = clue.number("amount").map(amount -> amount.subtract(clue.number("paid").orElse(BigDecimal.ZERO)));
    var owed = unpaid.map(amount -> amount.max(BigDecimal.ZERO)).orElse(null);
    var interest =
        interest(clue, payable, late, clue.day("finishedOn").isPresent() ? clue.number("amount").orElse(null) : owed);
    return new ArrearsClock(
        payable.on(),
        payable.why(),
        late,
        owed,
        interest.amount(),
        interest.basis(),
        deadlines(clue, today),
        cautions(clue));
  }

  private Payable payable(ArrearsClue clue) {
    var kind = clue.text("debtorKind");
    var debtor = terms.debtor(kind);
    if (debtor.isEmpty()) return new Payable(null, "没有选拖欠方类型，应付日算不出来。");
    var start = start(clue);
    if (start.isEmpty()) return new Payable(null, "没有交付（验收）日期，应付日算不出来。");
    var agreed = clue.number("contractDays").map(BigDecimal::intValue);
    var legal = debtor.get().days();
    if (legal == null && agreed.isEmpty()) {
      return new Payable(null, debtor.get().rule() + "。请填约定付款期限。");
    }
    var article = "（条例" + debtor.get().article() + "）";
    if (agreed.isEmpty()) {
      return new Payable(start.get().on().plusDays(legal), start.get().why() + "起" + legal + "日" + article);
    }
    var most = debtor.get().most();
    if (most != null && agreed.get() > most) {
      return new Payable(
          start.get().on().plusDays(most),
          start.get().why() + "起" + most + "日：约定的" + agreed.get() + "日超过最长期限" + article);
    }
    return new Payable(start.get().on().plusDays(agreed.get()), start.get().why() + "起，按约定" + agreed.get() + "日");
  }

  /// Delivery; where payment waits for an inspection, the day it was passed, or the end of the time agreed for it where
  /// the debtor let that pass.
  private Optional<Start> start(ArrearsClue clue) {
    var article = "（条例" + terms.inspectionArticle() + "）";
    var until = clue.day("inspectionUntil");
    var passed = clue.day("inspectedOn");
    if (until.isPresent() && (passed.isEmpty() || passed.get().isAfter(until.get()))) {
      return Optional.of(new Start(until.get(), "约定验收期满" + until.get() + article));
    }
    if (passed.isPresent()) return Optional.of(new Start(passed.get(), "验收合格" + passed.get() + article));
    return clue.day("deliveredOn").map(day -> new Start(day, "交付" + day));
  }

  private Interest interest(ArrearsClue clue, Payable payable, int late, @Nullable BigDecimal owed) {
    if (owed == null) return new Interest(null, "没有填拖欠金额，利息算不出来。");
    if (payable.on() == null) return new Interest(null, "应付日未定，利息算不出来。");
    var article = "（条例" + terms.interest().article() + "）";
    var agreed = clue.number("agreedRate");
    if (agreed.isPresent()) {
      var daily = agreed.get().divide(DAYS_OF_A_YEAR, MathContext.DECIMAL64);
      return new Interest(
          amount(owed, daily, late),
          "按约定年利率" + agreed.get().stripTrailingZeros().toPlainString() + "%，逾期" + late + "日" + article);
    }
    var daily = terms.interest().dailyPercent();
    return new Interest(
        amount(owed, daily, late),
        "未约定利率，按每日" + daily.stripTrailingZeros().toPlainString() + "%，逾期" + late + "日" + article);
  }

  private static BigDecimal amount(BigDecimal owed, BigDecimal dailyPercent, int days) {
    return owed.multiply(dailyPercent)
        .multiply(BigDecimal.valueOf(days))
        .scaleByPowerOfTen(-2)
        .setScale(4, RoundingMode.HALF_UP);
  }

  private List<ArrearsClock.Deadline> deadlines(ArrearsClue clue, LocalDate today) {
    var deadlines = new ArrayList<ArrearsClock.Deadline>();
    for (var clock : terms.clocks()) {
      clue.day(clock.from())
          .ifPresent(from -> {
            var on = clock.workdays() ? calendar.plus(from, clock.days()) : from.plusDays(clock.days());
            int left = clock.workdays() ? calendar.between(today, on) : (int) ChronoUnit.DAYS.between(today, on);
            deadlines.add(
                new ArrearsClock.Deadline(
                    clock.code(),
                    clock.name(),
                    on,
                    clock.workdays() ? "个工作日" : "日",
                    left,
                    clue.day(clock.until()).orElse(null),
                    clock.article()));
          });
    }
    return deadlines;
  }

  private List<String> cautions(ArrearsClue clue) {
    var cautions = new ArrayList<String>();
    var debtor = terms.debtor(clue.text("debtorKind"));
    var agreed = clue.number("contractDays").map(BigDecimal::intValue);
    if (clue.yes("backToBack") && debtor.isPresent() && debtor.get().days() != null) {
      cautions.add("合同约定以收到第三方付款为条件，条例不允许（" + debtor.get().article() + "）。");
    }
    debtor
        .filter(one -> one.most() == null && one.days() != null)
        .filter(one -> agreed.isPresent() && agreed.get() > one.days())
        .ifPresent(one -> cautions.add("约定的" + agreed.orElseThrow() + "日长于" + one.days() + "日，请核对是否符合行业规范和交易习惯。"));
    if (clue.number("agreedRate").isPresent()) cautions.add(terms.interest().note() + "，请核对。");
    if (clue.yes("inCourt")) cautions.add("已进入司法程序，投诉平台一般只登记。");
    clue.day("deliveredOn")
        .filter(day -> day.isBefore(terms.effectiveOn()))
        .ifPresent(_ -> cautions.add("交付早于" + terms.effectiveOn() + "，当时适用修订前的规定，请核对。"));
    return cautions;
  }

  /// What contradicts itself in a clue, at its field.
  public static List<Problem> check(ArrearsClue clue) {
    var problems = new ArrayList<Problem>();
    ArrearsClue.wrongWayRound(clue, "deliveredOn", "inspectedOn", "验收合格日期早于交付日期。请核对。").ifPresent(problems::add);
    ArrearsClue.wrongWayRound(clue, "platformOn", "transferredOn", "转办日期早于平台受理日期。请核对。").ifPresent(problems::add);
    ArrearsClue.wrongWayRound(clue, "transferredOn", "finishedOn", "办结日期早于转办日期。请核对。").ifPresent(problems::add);
    clue.number("amount")
        .filter(amount -> amount.signum() <= 0)
        .ifPresent(_ -> problems.add(Problem.error("amount", "拖欠金额要大于0。请核对。")));
    var amount = clue.number("amount");
    var paid = clue.number("paid");
    if (amount.isPresent() && paid.isPresent() && paid.get().compareTo(amount.get()) > 0) {
      problems.add(Problem.error("paid", "已付金额多于拖欠金额。请核对。"));
    }
    return problems;
  }
}
