package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.DraftStore;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.DemandEditStore;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.today.TodayMonthStore;
import cn.qinshui.zhuanban.data.today.TodayScope;
import cn.qinshui.zhuanban.data.today.TodayStore;
import java.time.LocalDate;

/// What 今日 reads and writes by.
record TodayStores(
    TodayStore today,
    TodayMonthStore months,
    TodoStore todos,
    DemandEditStore demands,
    MilestoneStore milestones,
    ResolutionStore resolutions,
    DraftStore drafts,
    CalendarStore calendars) {

  static TodayStores of(Database database, AttachmentStore attachments) {
    PolicyStore policies = new PolicyStore(database, attachments);
    return new TodayStores(
        new TodayStore(database, new FigureStore(database, policies), policies),
        new TodayMonthStore(database, policies),
        new TodoStore(database),
        new DemandEditStore(database),
        new MilestoneStore(database),
        new ResolutionStore(database),
        new DraftStore(database),
        new CalendarStore(database));
  }

  /// @param person who sits at the desk: only his own drafts are read
  TodayPage read(LocalDate day, TodayScope scope, String person) {
    WorkdayCalendar calendar = calendars.load();
    return new TodayPage(today.load(day, scope), DayLine.of(day, calendar), calendar, drafts.of(new Author(person)));
  }
}
