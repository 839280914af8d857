package cn.qinshui.zhuanban.data.statistics;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.DictionaryStore;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandTally;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.followup.TallyStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the table of visits and demands for some days.
public final class StatisticsStore {
  private static final Set<DemandState> OPEN =
      Arrays.stream(DemandState.values()).filter(state -> !state.ended()).collect(Collectors.toSet());

  private final Database database;
  private final TallyStore tallies;

  /// A group by its key in the tallies, and the lists it narrows to.
  private record Group(String key, String label, DemandFilter demands, VisitFilter visits) {}

  public StatisticsStore(Database database) {
    this.database = database;
    this.tallies = new TallyStore(database);
  }

  /// @param days both ends given
  public FollowupStatistics read(Grouping by, DayRange days, LocalDate asOf) {
    var demands = tallies.demands(by, days, asOf);
    var visits = tallies.visits(by, days);
    var all = new Group("", "合计", DemandFilter.none(), VisitFilter.none());
    var lines = new ArrayList<StatisticsLine>();
    for (var group : groups(by, days)) {
      var tally = demands.groups().getOrDefault(group.key(), new DemandTally());
      var visit = visits.groups().getOrDefault(group.key(), TallyStore.Visits.Count.NONE);
      var line = line(group, within(group, by, days), asOf, tally, by.ofVisits() ? List.of(visit) : List.of());
      if (!line.isEmpty()) lines.add(line);
    }
    return new FollowupStatistics(
        by, days, asOf, lines, line(all, days, asOf, demands.whole(), List.of(visits.whole())));
  }

  /// A month lies within the days only as far as these reach.
  private static DayRange within(Group group, Grouping by, DayRange days) {
    if (by != Grouping.MONTH) return days;
    var month = Period.parse(group.key()).orElseThrow();
    return new DayRange(
        latest(month.first(), Objects.requireNonNull(days.from())),
        earliest(month.last(), Objects.requireNonNull(days.to())));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static StatisticsLine line(
      Group group, DayRange days, LocalDate asOf, DemandTally tally, List<TallyStore.Visits.Count> visits) {
    var went = group.visits().withStates(Set.of(VisitState.DONE)).withVisited(days);
    var figures = new ArrayList<Figure>();
    for (var count : visits) {
      figures.add(figure(group, "走访", "次", count.visits(), new CountedList.Visits(went)));
      figures.add(figure(group, "走访企业", "户", count.firms(), new CountedList.VisitedFirms(went)));
    }
    return new StatisticsLine(group.label(), figures, demands(group, days, asOf, tally), tally.medianWorkdays());
  }

  private static StatisticsLine.Demands demands(Group group, DayRange days, LocalDate asOf, DemandTally tally) {
    var came = group.demands().withReceived(days);
    return new StatisticsLine.Demands(
        demand(group, "收到诉求", tally.received(), came),
        demand(group, "已办结", tally.closed(), came.withStates(Set.of(DemandState.CLOSED))),
        demand(group, "在办", tally.open(), came.withStates(OPEN)),
        demand(group, "逾期", tally.overdue(), came.withOverdueOn(asOf)),
        demand(group, "重办过", tally.reopened(), came.withReopened(true)),
        demand(group, "满意", tally.satisfied(), came.withSatisfied(true)),
        demand(group, "不满意", tally.dissatisfied(), came.withSatisfied(false)));
  }

  private static Figure demand(Group group, String label, int count, DemandFilter filter) {
    return figure(group, label, "件", count, new CountedList.Demands(filter));
  }

  private static Figure figure(Group group, String label, String unit, int count, CountedList list) {
    return new Figure(
        "statistics." + group.key() + "." + label, group.label() + label, BigDecimal.valueOf(count), unit, list);
  }

  private List<Group> groups(Grouping by, DayRange days) {
    return switch (by) {
      case COMMISSIONER ->
          new CommissionerStore(database)
              .all().stream()
                  .map(one ->
                      new Group(
                          String.valueOf(one.id()),
                          one.present() ? one.name() : one.name() + "（已离岗）",
                          DemandFilter.none().withCommissioner(one.id()),
                          VisitFilter.none().withCommissioner(one.id())))
                  .toList();
      case TOWN ->
          new DictionaryStore(database)
              .towns().stream()
                  .map(town ->
                      new Group(
                          town.code(),
                          town.name(),
                          DemandFilter.none().withTownCode(town.code()),
                          VisitFilter.none().withTownCode(town.code())))
                  .toList();
      case KIND ->
          Dictionaries.of(database).choices("demand.class").stream()
              .map(kind ->
                  new Group(
                      kind.code(),
                      kind.label(),
                      DemandFilter.none().withClasses(Set.of(kind.code())),
                      VisitFilter.none()))
              .toList();
      case UNIT -> units();
      case MONTH -> months(days);
    };
  }

  private List<Group> units() {
    return new PlanStore(database)
        .units().stream()
            .map(unit ->
                new Group(
                    String.valueOf(unit.id()),
                    unit.name(),
                    DemandFilter.none().withUnit(unit.id()),
                    VisitFilter.none()))
            .toList();
  }

  private static List<Group> months(DayRange days) {
    var groups = new ArrayList<Group>();
    var last = Period.of(Objects.requireNonNull(days.to()));
    for (var month = Period.of(Objects.requireNonNull(days.from()));
        month.compareTo(last) <= 0;
        month = month.plus(1)) {
      groups.add(new Group(month.toString(), month.label(), DemandFilter.none(), VisitFilter.none()));
    }
    return groups;
  }
}
