package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.ExpiringTitle;
import cn.qinshui.zhuanban.data.figure.ExpiringTitleStore;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a briefing says across the measures: funnel, demands, visits, titles that run out.
final class GeneralFacts {
  private static final int MONTHS = 6;

  private final Database database;
  private final FigureStore figures;
  private final Period period;
  private final LocalDate asOf;

  GeneralFacts(Database database, FigureStore figures, Period period, LocalDate asOf) {
    this.database = database;
    this.figures = figures;
    this.period = period;
    this.asOf = asOf;
  }

  private DayRange month() {
    return new DayRange(period.first(), asOf);
  }

  private DayRange year() {
    return new DayRange(LocalDate.of(period.year(), 1, 1), asOf);
  }

  FunnelFacts funnel(PlanOutline outline) {
    var stages =
        LeadStage.funnel().stream()
            .filter(stage -> stage != LeadStage.LISTED)
            .map(stage ->
                figures.figure(
                    "funnel." + stage,
                    stage.label(),
                    "家",
                    new CountedList.Leads(LeadFilter.none().withStages(Set.of(stage)).withAsOf(asOf))))
            .toList();
    var titles =
        QualificationKind.tiers().stream()
            .map(tier ->
                figures.figure(
                    "tier." + tier,
                    tier.label(),
                    "家",
                    new CountedList.Enterprises(EnterpriseFilter.none().withTiers(Set.of(tier)).withAsOf(asOf))))
            .toList();
    return new FunnelFacts(
        stages,
        listed("funnel.LISTED", "新培育", year()),
        listed("funnel.LISTED.month", "本月新培育", month()),
        target(outline),
        titles);
  }

  private Figure listed(String key, String label, DayRange days) {
    return figures.figure(
        key,
        label,
        "家",
        new CountedList.Leads(
            LeadFilter.none()
                .withStages(Set.of(LeadStage.LISTED))
                .withEvidenced(true)
                .withAsOf(asOf)
                .withStageDays(days.from(), days.to())));
  }

  /// The plan's only number; a plan may set none.
  private static @Nullable BigDecimal target(PlanOutline outline) {
    return outline.measures().stream()
        .map(Measure::target)
        .flatMap(Optional::stream)
        .map(Measure.Target::number)
        .findFirst()
        .orElse(null);
  }

  DemandFacts demands() {
    var all = DemandFilter.none();
    var before = period.daysBefore(asOf);
    var closed = all.withStates(Set.of(DemandState.CLOSED));
    return new DemandFacts(
        demands("received", "收到诉求", all.withReceived(month())),
        demands("receivedBefore", "上月收到诉求", all.withReceived(before)),
        demands("closed", "办结销号", closed.withClosed(month())),
        demands("closedBefore", "上月办结销号", closed.withClosed(before)),
        demands("open", "在办诉求", all.withOpenOn(asOf)),
        demands("overdue", "逾期诉求", all.withOverdueOn(asOf)),
        demands("escalated", "升级督办诉求", all.withOpenOn(asOf).withEscalated(true)),
        demands("receivedInYear", "今年收到诉求", all.withReceived(year())),
        demands("closedOfYear", "今年收到并已办结", closed.withStatesOn(asOf).withReceived(year())),
        states(),
        classes());
  }

  private Figure demands(String key, String label, DemandFilter filter) {
    return figures.figure("demands." + key, label, "件", new CountedList.Demands(filter));
  }

  private List<Figure> states() {
    return Arrays.stream(DemandState.values())
        .map(state ->
            demands("state." + state, state.label(), DemandFilter.none().withStates(Set.of(state)).withStatesOn(asOf)))
        .toList();
  }

  private List<Figure> classes() {
    return Dictionaries.of(database).choices("demand.class").stream()
        .map(kind ->
            demands(
                "class." + kind.code(),
                kind.label(),
                DemandFilter.none().withClasses(Set.of(kind.code())).withReceived(month())))
        .filter(figure -> !figure.isZero())
        .toList();
  }

  VisitFacts visits() {
    var months =
        IntStream.rangeClosed(1 - MONTHS, 0)
            .mapToObj(period::plus)
            .map(one ->
                new VisitFacts.Month(
                    one,
                    figures.figure(
                        "visits." + one,
                        one.label() + "走访",
                        "次",
                        new CountedList.Visits(done(one.equals(period) ? month() : DayRange.of(one))))))
            .toList();
    int firstOfQuarter = (period.month().getMonthValue() - 1) / 3 * 3 + 1;
    var quarter = new DayRange(LocalDate.of(period.year(), firstOfQuarter, 1), asOf);
    return new VisitFacts(
        months,
        figures.figure("visits.sameDaysBefore", "上月同期走访", "次", new CountedList.Visits(done(period.daysBefore(asOf)))),
        figures.figure("visits.firms", "走访企业", "家", new CountedList.VisitedFirms(done(month()))),
        figures.figure("visits.firmsInQuarter", "本季度走访企业", "家", new CountedList.VisitedFirms(done(quarter))),
        figures.figure(
            "commissioner.covered",
            "有服务专员的企业",
            "家",
            new CountedList.Enterprises(EnterpriseFilter.none().and(new Listing.WithCommissioner()))));
  }

  private static VisitFilter done(DayRange days) {
    return VisitFilter.none().withStates(Set.of(VisitState.DONE)).withVisited(days);
  }

  Figure expiringFirms(int months) {
    return figures.figure(
        "expiring",
        months + "个月内到期资质企业",
        "家",
        new CountedList.Enterprises(new ExpiringTitleStore(database).firms(asOf, asOf.plusMonths(months), null)));
  }

  List<ExpiringTitle> expiring(int months) {
    return new ExpiringTitleStore(database).titles(asOf, asOf.plusMonths(months), null);
  }
}
