package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.today.Today;
import cn.qinshui.zhuanban.data.today.TodayGroup;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The day as the page shows it.
///
/// @param drafts unfinished input of the person at the desk
record TodayPage(Today today, DayLine line, WorkdayCalendar calendar, List<Draft> drafts) {
  TodayPage {
    drafts = List.copyOf(drafts);
  }

  /// The numbers that always stand on top, those without anything too.
  private static final Set<Kind> TOP =
      EnumSet.of(
          Kind.OVERDUE,
          Kind.DUE_TODAY,
          Kind.DUE_WEEK,
          Kind.AWAITING_UNIT,
          Kind.AWAITING_FIRM,
          Kind.TODOS,
          Kind.TITLES,
          Kind.WINDOWS);

  /// What was escalated stands first of all while there is any: it is the head's.
  List<TodayGroup> top() {
    List<TodayGroup> top = new ArrayList<>();
    today.group(Kind.ESCALATED).filter(group -> !group.figure().isZero()).ifPresent(top::add);
    today.groups().stream().filter(group -> TOP.contains(group.kind())).forEach(top::add);
    return top;
  }

  /// The groups that hold something.
  List<TodayGroup> filled() {
    return today.groups().stream().filter(TodayPage::holdsSomething).toList();
  }

  private static boolean holdsSomething(TodayGroup group) {
    return !group.figure().isZero() || group.further().stream().anyMatch(figure -> !figure.isZero());
  }

  /// Only what the group's own number counts: the store also brings what its wider numbers count.
  List<TodayLine> lines(TodayGroup group) {
    return group.items().stream()
        .limit(group.figure().whole())
        .map(item -> TodayLine.of(item, today.day(), calendar))
        .toList();
  }

  /// Nothing is overdue and nothing is due today.
  boolean isCalm() {
    return today.urgent() == 0;
  }
}
