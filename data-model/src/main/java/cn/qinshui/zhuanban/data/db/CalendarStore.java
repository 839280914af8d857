package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.CALENDAR_DAY;

import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;

/// The office's calendar of working days as the library holds it.
public final class CalendarStore {
  private final Database database;

  public CalendarStore(Database database) {
    this.database = database;
  }

  public WorkdayCalendar load() {
    return new WorkdayCalendar(
        database.read(sql ->
            sql.selectFrom(CALENDAR_DAY)
                .where(CALENDAR_DAY.COUNTY.eq(database.county()))
                .fetch(day -> new SpecialDay(day.getOnDay(), day.getWorking(), day.getName()))));
  }
}
