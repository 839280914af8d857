package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.TodoOrigin;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.today.TodayItem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A line of 今日 ready to be drawn.
///
/// @param when how near or late it is: 逾期8日 (in working days), 今天, 11-25 周三
/// @param mark something that was done about it today (今日已催), may be empty
/// @param item what it can be acted on by
record TodayLine(Tone tone, String when, String title, String detail, String mark, Route route, TodayItem item) {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
  private static final int NEAR_DAYS = 7;

  static TodayLine of(TodayItem item, LocalDate today, WorkdayCalendar calendar) {
    Optional<LocalDate> due = item.due();
    return new TodayLine(
        due.map(day -> tone(day, today)).orElse(Tone.GREY),
        due.map(day -> when(day, today, calendar)).orElse("没有期限"),
        title(item),
        detail(item),
        mark(item, today),
        route(item),
        item);
  }

  /// What stays the same when the page is read again.
  String key() {
    return key(item);
  }

  static String key(TodayItem item) {
    return switch (item) {
      case TodayItem.DemandItem(var row) -> "demand" + row.demand().id();
      case TodayItem.TodoItem(var todo) -> "todo" + todo.id();
      case TodayItem.MilestoneItem(var row) -> "milestone" + row.milestone().id();
      case TodayItem.ResolutionItem(var resolution) -> "resolution" + resolution.id();
      case TodayItem.FirmItem firm -> "firm" + firm.enterpriseId();
      case TodayItem.PolicyItem(var row) -> "policy" + row.id();
    };
  }

  /// The demand's number stands with the firm, so that the matter itself can be read.
  private static String title(TodayItem item) {
    return item instanceof TodayItem.DemandItem(var row) ? row.demand().title() : item.title();
  }

  private static String detail(TodayItem item) {
    return switch (item) {
      case TodayItem.DemandItem(var row) -> row.demand().number() + "　" + item.detail();
      case TodayItem.TodoItem(var todo) when todo.enterprise() != null -> todo.enterprise() + "，" + item.detail();
      default -> item.detail();
    };
  }

  private static Tone tone(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return Tone.RED;
    }
    return ChronoUnit.DAYS.between(today, due) <= NEAR_DAYS ? Tone.BLUE : Tone.GREY;
  }

  private static String when(LocalDate due, LocalDate today, WorkdayCalendar calendar) {
    if (due.equals(today)) {
      return "今天";
    }
    if (due.isBefore(today)) {
      int days = calendar.between(due, today);
      return days == 0 ? "已过期" : "逾期" + days + "日";
    }
    if (ChronoUnit.DAYS.between(today, due) <= NEAR_DAYS) {
      return SHORT.format(due) + " " + DayLine.weekday(due).replace("星期", "周");
    }
    return due.getYear() == today.getYear() ? SHORT.format(due) : due.toString();
  }

  private static String mark(TodayItem item, LocalDate today) {
    return item instanceof TodayItem.DemandItem(var row) && row.urgedOn(today) ? "今日已催" : "";
  }

  private static Route route(TodayItem item) {
    return switch (item) {
      case TodayItem.DemandItem(var row) -> new Route.DemandFile(row.demand().id());
      case TodayItem.TodoItem(var todo) -> TodoOrigin.of(todo);
      case TodayItem.MilestoneItem(var row) -> new Route.MatrixCell(row.milestone().dutyId(), MatrixFilter.none());
      case TodayItem.ResolutionItem(var resolution) ->
          Route.behind(
              resolution.meeting(),
              new CountedList.Resolutions(ResolutionFilter.none().withMeeting(resolution.meetingId())));
      case TodayItem.FirmItem firm -> new Route.EnterpriseFile(firm.enterpriseId());
      case TodayItem.PolicyItem(var row) -> new Route.PolicyFile(row.id());
    };
  }
}
