package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.CALENDAR_DAY;

import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The office's calendar of working days as the library holds it.
public final class CalendarStore {
  private final Database database;

  public CalendarStore(Database database) {
    this.database = database;
  }

  /// A year that has its 放假安排.
  ///
  /// @param off days off that the notice names
  /// @param working weekend days on which one works
  /// @param toVerify not compared with the notice yet
  public record Year(int year, int off, int working, boolean toVerify) {}

  /// The years that have one, the newest first.
  public List<Year> years() {
    var days =
        database.read(sql -> sql.selectFrom(CALENDAR_DAY).where(CALENDAR_DAY.COUNTY.eq(database.county())).fetch());
    return days.stream().collect(Collectors.groupingBy(day -> day.getInYear())).entrySet().stream()
        .map(year ->
            new Year(
                year.getKey(),
                (int) year.getValue().stream().filter(day -> !day.getWorking()).count(),
                (int) year.getValue().stream().filter(day -> day.getWorking()).count(),
                year.getValue().stream().anyMatch(day -> day.getToVerify())))
        .sorted(Comparator.comparing(Year::year).reversed())
        .toList();
  }

  public WorkdayCalendar load() {
    return new WorkdayCalendar(
        database.read(sql ->
            sql.selectFrom(CALENDAR_DAY)
                .where(CALENDAR_DAY.COUNTY.eq(database.county()))
                .fetch(day -> new SpecialDay(day.getOnDay(), day.getWorking(), day.getName()))));
  }
}
