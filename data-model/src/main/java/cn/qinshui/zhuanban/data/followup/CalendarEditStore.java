package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.CALENDAR_DAY;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.CalendarDayRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Replaces the 放假安排 of a year, and with it the days of the demands that are still in work: what is answered or closed
/// keeps the day it was measured by, and so does a day that was set by hand (延期, 重办期限).
public final class CalendarEditStore {
  private static final List<String> OPEN =
      Arrays.stream(DemandState.values()).filter(DemandState::inWork).map(Enum::name).toList();

  private final Database database;

  /// What came of it: how many days the year has now, and how many demands got another day.
  public record Loaded(int year, int days, int demands) {}

  public CalendarEditStore(Database database) {
    this.database = database;
  }

  /// One deed, the demands with it.
  public Loaded replace(Author author, CalendarFile file) {
    var before = new CalendarStore(database).load();
    return database.write(
        Deed.edit(author, "载入" + file.year() + "年放假安排"),
        tx -> {
          var old = tx.sql().selectFrom(CALENDAR_DAY).where(CALENDAR_DAY.COUNTY.eq(database.county())).fetch();
          var kept = new ArrayList<SpecialDay>();
          for (var day : old) {
            if (day.getInYear() == file.year()) tx.delete(CALENDAR_DAY, day.getId());
            else kept.add(new SpecialDay(day.getOnDay(), day.getWorking(), day.getName()));
          }
          for (var day : file.days()) tx.insert(row(file, day));
          kept.addAll(file.days());
          return new Loaded(file.year(), file.days().size(), recount(tx, before, new WorkdayCalendar(kept)));
        });
  }

  private static CalendarDayRecord row(CalendarFile file, SpecialDay day) {
    var row = new CalendarDayRecord();
    row.setInYear(file.year());
    row.setOnDay(day.on());
    row.setWorking(day.working());
    row.setName(day.name());
    row.setToVerify(file.toVerify());
    return row;
  }

  private int recount(Tx tx, WorkdayCalendar before, WorkdayCalendar now) {
    int changed = 0;
    var open =
        tx.sql()
            .selectFrom(DEMAND)
            .where(
                DEMAND.COUNTY.eq(database.county()),
                DEMAND.DELETED_AT.isNull(),
                DEMAND.STATE.in(OPEN),
                DEMAND.LIMIT_DAYS.isNotNull(),
                DEMAND.DUE_ON.isNotNull(),
                DEMAND.EXTENDED_FROM.isNull())
            .fetch();
    for (var demand : open) {
      var due = start(tx, demand, before).map(day -> now.plus(day, demand.getLimitDays()));
      if (due.isPresent() && !due.get().equals(demand.getDueOn())) {
        tx.update(DEMAND, demand.getId(), null, row -> row.setDueOn(due.get()));
        changed++;
      }
    }
    return changed;
  }

  /// The day the limit was counted from: the last 分办 or the day it came in, whichever gives the day that stands there.
  /// Empty where neither does, because the day was set by hand.
  private static Optional<LocalDate> start(Tx tx, DemandRecord demand, WorkdayCalendar before) {
    var days =
        new ArrayList<>(
            tx.sql()
                .select(DEMAND_STEP.ON_DAY)
                .from(DEMAND_STEP)
                .where(DEMAND_STEP.DEMAND_ID.eq(demand.getId()), DEMAND_STEP.STEP.eq(DemandStep.ASSIGN.name()))
                .orderBy(DEMAND_STEP.ON_DAY.desc())
                .fetch(DEMAND_STEP.ON_DAY));
    days.add(demand.getReceivedOn());
    return days.stream().filter(day -> before.plus(day, demand.getLimitDays()).equals(demand.getDueOn())).findFirst();
  }
}
