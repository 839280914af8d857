package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.today.TodayScope;
import cn.qinshui.zhuanban.data.today.TodayStore;
import java.time.LocalDate;

/// What 今日 reads and writes by.
record TodayStores(TodayStore today, TodoStore todos, CalendarStore calendars) {

  static TodayStores of(Database database, AttachmentStore attachments) {
    PolicyStore policies = new PolicyStore(database, attachments);
    return new TodayStores(
        new TodayStore(database, new FigureStore(database, policies), policies),
        new TodoStore(database),
        new CalendarStore(database));
  }

  TodayPage read(LocalDate day, TodayScope scope) {
    WorkdayCalendar calendar = calendars.load();
    return new TodayPage(today.load(day, scope), DayLine.of(day, calendar), calendar);
  }
}
