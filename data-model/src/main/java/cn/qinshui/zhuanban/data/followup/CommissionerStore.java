package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The commissioners: roster, load, and how well their firms are covered.
public final class CommissionerStore {
  private final Database database;

  public CommissionerStore(Database database) {
    this.database = database;
  }

  /// Everybody, those who left at the end.
  public List<Commissioner> all() {
    return database.read(sql -> commissioners(sql, DSL.noCondition()));
  }

  /// Those who can be chosen today.
  public List<Commissioner> present() {
    return all().stream().filter(Commissioner::present).toList();
  }

  public Optional<Commissioner> byName(String name) {
    return present().stream().filter(one -> one.name().equals(name.strip())).findFirst();
  }

  private List<Commissioner> commissioners(DSLContext sql, Condition which) {
    return sql.select(COMMISSIONER.fields())
        .select(UNIT.NAME)
        .from(COMMISSIONER)
        .leftJoin(UNIT)
        .on(UNIT.ID.eq(COMMISSIONER.UNIT_ID))
        .where(COMMISSIONER.COUNTY.eq(database.county()), which)
        .orderBy(COMMISSIONER.LEFT_ON.desc().nullsFirst(), COMMISSIONER.ID)
        .fetch(CommissionerStore::commissioner);
  }

  private static Commissioner commissioner(Record line) {
    var row = line.into(COMMISSIONER);
    return new Commissioner(
        row.getId(),
        row.getRev(),
        row.getName(),
        row.getUnitId(),
        line.get(UNIT.NAME),
        row.getPhone(),
        row.getSinceOn(),
        row.getLeftOn(),
        row.getLeftReason(),
        row.getNote());
  }

  /// The quarter a day lies in, up to that day.
  public static DayRange quarterOf(LocalDate day) {
    return new DayRange(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), day);
  }

  /// The roster with everybody's load as of today.
  public List<CommissionerRow> roster(LocalDate today) {
    int limit = new FollowupSettings(database).commissionerLoad();
    return database.read(sql -> {
      var firms = firms(sql);
      var visited = visited(sql, quarterOf(today));
      var open = demands(sql, DemandFilter.none().withOpenOn(today));
      var overdue = demands(sql, DemandFilter.none().withOverdueOn(today));
      return commissioners(sql, DSL.noCondition()).stream()
          .map(one ->
              new CommissionerRow(
                  one,
                  firms.getOrDefault(one.id(), 0),
                  limit,
                  visited.getOrDefault(one.id(), 0),
                  open.getOrDefault(one.id(), 0),
                  overdue.getOrDefault(one.id(), 0)))
          .toList();
    });
  }

  private Map<Long, Integer> firms(DSLContext sql) {
    return sql.select(ENTERPRISE.COMMISSIONER_ID, DSL.count())
        .from(ENTERPRISE)
        .where(ownFirms())
        .groupBy(ENTERPRISE.COMMISSIONER_ID)
        .fetchMap(ENTERPRISE.COMMISSIONER_ID, DSL.count());
  }

  private Condition ownFirms() {
    return ENTERPRISE
        .COUNTY
        .eq(database.county())
        .and(ENTERPRISE.DELETED_AT.isNull())
        .and(ENTERPRISE.COMMISSIONER_ID.isNotNull());
  }

  private Map<Long, Integer> visited(DSLContext sql, DayRange quarter) {
    var firms = countDistinct(ENTERPRISE.ID);
    return sql.select(ENTERPRISE.COMMISSIONER_ID, firms)
        .from(ENTERPRISE)
        .join(VISIT)
        .on(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID).and(done(quarter)))
        .where(ownFirms())
        .groupBy(ENTERPRISE.COMMISSIONER_ID)
        .fetchMap(ENTERPRISE.COMMISSIONER_ID, firms);
  }

  private static Condition done(DayRange days) {
    return VISIT
        .STATE
        .eq(VisitState.DONE.name())
        .and(VISIT.DELETED_AT.isNull())
        .and(Where.within(VISIT.VISITED_ON, days));
  }

  private Map<Long, Integer> demands(DSLContext sql, DemandFilter filter) {
    return sql.select(ENTERPRISE.COMMISSIONER_ID, DSL.count())
        .from(DEMAND)
        .join(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
        .where(DemandConditions.of(filter, database.county()), ENTERPRISE.COMMISSIONER_ID.isNotNull())
        .groupBy(ENTERPRISE.COMMISSIONER_ID)
        .fetchMap(ENTERPRISE.COMMISSIONER_ID, DSL.count());
  }

  /// The coverage map of the quarter of `today`: every firm that has a commissioner, his firms together.
  public List<CoverageCell> coverage(LocalDate today) {
    return coverage(today, ownFirms());
  }

  /// The same for one commissioner's firms.
  public List<CoverageCell> coverage(LocalDate today, long commissionerId) {
    return coverage(today, ownFirms().and(ENTERPRISE.COMMISSIONER_ID.eq(commissionerId)));
  }

  private List<CoverageCell> coverage(LocalDate today, Condition firms) {
    var quarter = quarterOf(today);
    var visits = DSL.count().filterWhere(Where.within(VISIT.VISITED_ON, quarter));
    var last = max(VISIT.VISITED_ON);
    return database.read(sql -> {
      var next = next(sql);
      return sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.COMMISSIONER_ID, visits, last)
          .from(ENTERPRISE)
          .leftJoin(VISIT)
          .on(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID).and(done(DayRange.upTo(today))))
          .where(firms)
          .groupBy(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.COMMISSIONER_ID, ENTERPRISE.SORT_KEY)
          .orderBy(ENTERPRISE.COMMISSIONER_ID, ENTERPRISE.SORT_KEY)
          .fetch(row ->
              new CoverageCell(
                  row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), next.get(row.value1())));
    });
  }

  private Map<Long, LocalDate> next(DSLContext sql) {
    var first = min(TODO.DUE_ON);
    return sql.select(TODO.ENTERPRISE_ID, first)
        .from(TODO)
        .where(
            TODO.COUNTY.eq(database.county()),
            TODO.KIND.eq(TodoKind.FOLLOW_UP.name()),
            TODO.DONE_ON.isNull(),
            TODO.DELETED_AT.isNull(),
            TODO.ENTERPRISE_ID.isNotNull())
        .groupBy(TODO.ENTERPRISE_ID)
        .fetchMap(TODO.ENTERPRISE_ID, first);
  }
}
