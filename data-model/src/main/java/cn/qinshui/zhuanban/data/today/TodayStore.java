package cn.qinshui.zhuanban.data.today;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.ExpiringTitleStore;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.policy.Validity;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads 今日. Every group's number is the count of the list its figure names.
public final class TodayStore {
  static final Set<DemandState> IN_WORK =
      Arrays.stream(DemandState.values()).filter(DemandState::inWork).collect(Collectors.toUnmodifiableSet());
  private static final PageRequest FIRST = PageRequest.first(20);

  private final Database database;
  private final FigureStore figures;
  private final PolicyStore policies;

  public TodayStore(Database database, FigureStore figures, PolicyStore policies) {
    this.database = database;
    this.figures = figures;
    this.policies = policies;
  }

  public Today load(LocalDate today, TodayScope scope) {
    var day = day(today, scope);
    // Side by side: at the start every kind of list is asked for the first time.
    var groups =
        Arrays.stream(Kind.values()).parallel().map(kind -> group(kind, day)).filter(Objects::nonNull).toList();
    return new Today(today, scope, groups);
  }

  /// The number of [Today#urgent] without the lists.
  public int urgent(LocalDate today, TodayScope scope) {
    var day = day(today, scope);
    return Today.URGENT.stream().mapToInt(kind -> figure(kind, day).whole()).sum();
  }

  private Day day(LocalDate today, TodayScope scope) {
    return new Day(today, scope.person(), commissioner(database, scope.person()), new SettingStore(database));
  }

  /// The day as it is asked for. `commissioner` is the id of the person, where he is one.
  private record Day(LocalDate today, @Nullable String person, @Nullable Long commissioner, SettingStore settings) {
    LocalDate weekEnd() {
      return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /// Somebody at the desk who is no commissioner sees the office's demands, but only his own work.
    DemandFilter demands() {
      return DemandFilter.none().withCommissioner(commissioner);
    }

    boolean ofCommissioner() {
      return commissioner != null;
    }
  }

  /// The id of this person, where he is a commissioner.
  static @Nullable Long commissioner(Database database, @Nullable String person) {
    if (person == null) return null;
    return database.read(sql ->
        sql.select(COMMISSIONER.ID)
            .from(COMMISSIONER)
            .where(
                COMMISSIONER.COUNTY.eq(database.county()), COMMISSIONER.NAME.eq(person), COMMISSIONER.LEFT_ON.isNull())
            .limit(1)
            .fetchOne(COMMISSIONER.ID));
  }

  private @Nullable TodayGroup group(Kind kind, Day day) {
    return switch (kind) {
      case OVERDUE, DUE_TODAY, DUE_WEEK, ESCALATED, TO_ASSIGN, AWAITING_UNIT, AWAITING_FIRM, TO_CLOSE ->
          demands(kind, day);
      case FOLLOW_UPS -> todos(kind, day, EnumSet.of(TodoKind.FOLLOW_UP), DayRange.upTo(day.today()));
      case LATER_FOLLOW_UPS ->
          day.ofCommissioner() ? todos(kind, day, EnumSet.of(TodoKind.FOLLOW_UP), DayRange.after(day.today())) : null;
      case TODOS -> todos(kind, day, EnumSet.complementOf(EnumSet.of(TodoKind.FOLLOW_UP)), DayRange.ANY);
      case MILESTONES -> day.ofCommissioner() ? null : milestones(kind, day);
      case RESOLUTIONS -> day.ofCommissioner() ? null : resolutions(kind, day);
      case TITLES -> titles(kind, day);
      case WINDOWS -> windows(kind, day);
    };
  }

  private static DemandFilter demandsOf(Kind kind, Day day) {
    var inWork = day.demands().withStates(IN_WORK);
    return switch (kind) {
      case OVERDUE -> inWork.withOverdueOn(day.today());
      case DUE_TODAY -> inWork.withDue(DayRange.on(day.today()));
      case DUE_WEEK -> inWork.withDue(new DayRange(day.today().plusDays(1), day.weekEnd()));
      case ESCALATED -> inWork.withEscalated(true);
      case TO_ASSIGN -> inState(day, DemandState.REGISTERED);
      case AWAITING_UNIT -> inState(day, DemandState.ASSIGNED);
      case AWAITING_FIRM -> inState(day, DemandState.ANSWERED);
      case TO_CLOSE -> inState(day, DemandState.CONFIRMED);
      default -> throw new IllegalArgumentException(kind + " holds no demands");
    };
  }

  private static DemandFilter inState(Day day, DemandState state) {
    return day.demands().withStates(EnumSet.of(state));
  }

  private Figure figure(Kind kind, Day day) {
    return figure(kind, "件", new CountedList.Demands(demandsOf(kind, day)));
  }

  private Figure figure(Kind kind, String unit, CountedList list) {
    return figures.figure("today." + kind.name(), kind.label(), unit, list);
  }

  private TodayGroup demands(Kind kind, Day day) {
    var rows = new DemandStore(database).page(demandsOf(kind, day), FIRST, day.today()).rows();
    return new TodayGroup(
        kind, figure(kind, day), List.of(), rows.stream().<TodayItem>map(TodayItem.DemandItem::new).toList());
  }

  private TodayGroup todos(Kind kind, Day day, Set<TodoKind> kinds, DayRange due) {
    var filter = TodoFilter.none().withKinds(kinds).withOpenOn(day.today()).withPerson(day.person()).withDue(due);
    var rows = new TodoStore(database).page(filter, FIRST).rows();
    return new TodayGroup(
        kind,
        figure(kind, "项", new CountedList.Todos(filter)),
        List.of(),
        rows.stream().<TodayItem>map(TodayItem.TodoItem::new).toList());
  }

  /// Open ones that are past or will soon be due.
  private TodayGroup milestones(Kind kind, Day day) {
    var soon = new CalendarStore(database).load().plus(day.today(), day.settings().whole("matrix.soon.days"));
    var filter = MilestoneFilter.none().withOpenOn(day.today()).withDue(DayRange.upTo(soon));
    var rows = new MilestoneStore(database).page(filter, FIRST).rows();
    return new TodayGroup(
        kind,
        figure(kind, "项", new CountedList.Milestones(filter)),
        List.of(),
        rows.stream().<TodayItem>map(TodayItem.MilestoneItem::new).toList());
  }

  private TodayGroup resolutions(Kind kind, Day day) {
    var filter = ResolutionFilter.none().withOpenOn(day.today()).withDue(DayRange.upTo(day.today().plusWeeks(1)));
    var rows = new ResolutionStore(database).page(filter, FIRST).rows();
    return new TodayGroup(
        kind,
        figure(kind, "项", new CountedList.Resolutions(filter)),
        List.of(),
        rows.stream().<TodayItem>map(TodayItem.ResolutionItem::new).toList());
  }

  /// The days that belong to today count; the wider distances of the watch stand beside it.
  private TodayGroup titles(Kind kind, Day day) {
    var store = new ExpiringTitleStore(database);
    var until = day.today().plusDays(day.settings().whole("expiry.today.days"));
    var further =
        day.settings().wholes("expiry.watch.months").stream()
            .sorted()
            .map(months ->
                figures.figure(
                    "today." + kind.name() + "." + months,
                    months + "个月内到期",
                    "家",
                    new CountedList.Enterprises(
                        store.firms(day.today(), day.today().plusMonths(months), day.commissioner()))))
            .toList();
    var own = new CountedList.Enterprises(store.firms(day.today(), until, day.commissioner()));
    var items =
        TodayItem.FirmItem.of(store.titles(day.today(), until, day.commissioner())).stream()
            .limit(FIRST.limit())
            .toList();
    return new TodayGroup(kind, figure(kind, "家", own), further, items);
  }

  private TodayGroup windows(Kind kind, Day day) {
    var until = day.today().plusDays(day.settings().whole("policy.window.days"));
    var filter =
        PolicyFilter.none().withValidities(Set.of(Validity.VALID)).withWindow(day.today(), until).withAsOf(day.today());
    var rows = policies.page(filter, new PageRequest(0, FIRST.limit(), "WINDOW_TO", false)).rows();
    return new TodayGroup(
        kind,
        figure(kind, "条", new CountedList.Policies(filter)),
        List.of(),
        rows.stream().<TodayItem>map(TodayItem.PolicyItem::new).toList());
  }
}
