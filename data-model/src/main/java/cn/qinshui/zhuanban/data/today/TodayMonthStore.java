package cn.qinshui.zhuanban.data.today;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.figure.ExpiringTitle;
import cn.qinshui.zhuanban.data.figure.ExpiringTitleStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.policy.Validity;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import cn.qinshui.zhuanban.data.today.TodayMonth.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the months of 今日: the numbers of its days, and the list behind each. A day's number is the length of its list.
public final class TodayMonthStore {
  private static final PageRequest MANY = PageRequest.first(1000);

  private final Database database;
  private final PolicyStore policies;

  public TodayMonthStore(Database database, PolicyStore policies) {
    this.database = database;
    this.policies = policies;
  }

  public TodayMonth load(YearMonth month, LocalDate today, TodayScope scope) {
    var span = new Span(new DayRange(month.atDay(1), month.atEndOfMonth()), today, scope.person(), commissioner(scope));
    var counts = new HashMap<LocalDate, Map<Kind, Integer>>();
    for (var kind : Kind.values()) {
      counts(kind, span)
          .forEach((day, count) -> counts.computeIfAbsent(day, _ -> new EnumMap<>(Kind.class)).put(kind, count));
    }
    var calendar = new CalendarStore(database).load();
    var days =
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .map(day ->
                new TodayMonth.Day(
                    day,
                    calendar.isWorkday(day),
                    calendar.special(day).map(SpecialDay::name).orElse(null),
                    counts.getOrDefault(day, Map.of())))
            .toList();
    return new TodayMonth(month, scope, days);
  }

  /// What is due on one day.
  public List<TodayItem> day(LocalDate day, LocalDate today, TodayScope scope) {
    var span = new Span(DayRange.on(day), today, scope.person(), commissioner(scope));
    var items = new ArrayList<TodayItem>();
    for (var kind : Kind.values()) items.addAll(items(kind, span));
    return items;
  }

  private @Nullable Long commissioner(TodayScope scope) {
    return TodayStore.commissioner(database, scope.person());
  }

  /// The days asked about, for whom.
  private record Span(DayRange days, LocalDate today, @Nullable String person, @Nullable Long commissioner) {
    DemandFilter demands() {
      return DemandFilter.none().withCommissioner(commissioner).withStates(TodayStore.IN_WORK).withDue(days);
    }

    TodoFilter todos() {
      return TodoFilter.none().withOpenOn(today).withPerson(person).withDue(days);
    }

    MilestoneFilter milestones() {
      return MilestoneFilter.none().withOpenOn(today).withDue(days);
    }

    ResolutionFilter resolutions() {
      return ResolutionFilter.none().withOpenOn(today).withDue(days);
    }

    PolicyFilter windows() {
      return PolicyFilter.none()
          .withValidities(Set.of(Validity.VALID))
          .withWindow(days.from(), days.to())
          .withAsOf(today);
    }
  }

  private Map<LocalDate, Integer> counts(Kind kind, Span span) {
    return switch (kind) {
      case DEMANDS -> new DemandStore(database).countByDue(span.demands());
      case TODOS -> new TodoStore(database).countByDue(span.todos());
      case MILESTONES, RESOLUTIONS, TITLES, WINDOWS ->
          items(kind, span).stream()
              .flatMap(item -> item.due().stream())
              .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    };
  }

  private List<TodayItem> items(Kind kind, Span span) {
    boolean office = span.commissioner() == null;
    Stream<? extends TodayItem> found =
        switch (kind) {
          case DEMANDS ->
              new DemandStore(database)
                  .page(span.demands(), MANY, span.today()).rows().stream().map(TodayItem.DemandItem::new);
          case TODOS -> new TodoStore(database).page(span.todos(), MANY).rows().stream().map(TodayItem.TodoItem::new);
          case MILESTONES ->
              office
                  ? new MilestoneStore(database)
                      .page(span.milestones(), MANY).rows().stream().map(TodayItem.MilestoneItem::new)
                  : Stream.empty();
          case RESOLUTIONS ->
              office
                  ? new ResolutionStore(database)
                      .page(span.resolutions(), MANY).rows().stream().map(TodayItem.ResolutionItem::new)
                  : Stream.empty();
          case TITLES -> titles(span).stream();
          case WINDOWS -> policies.page(span.windows(), MANY).rows().stream().map(TodayItem.PolicyItem::new);
        };
    return List.copyOf(found.toList());
  }

  /// One item for each firm and day.
  private List<TodayItem> titles(Span span) {
    var titles = new ExpiringTitleStore(database).titles(span.days().from(), span.days().to(), span.commissioner());
    var days = titles.stream().collect(Collectors.groupingBy(ExpiringTitle::validUntil));
    return days.values().stream().flatMap(ofDay -> TodayItem.FirmItem.of(ofDay).stream()).toList();
  }
}
