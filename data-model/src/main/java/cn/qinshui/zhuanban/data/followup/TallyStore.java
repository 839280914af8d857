package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Counts the demands that came in within some days, and the visits of these days, divided by a grouping; each in one
/// reading. Keys are ids, codes or months (2026-10) as text; what has no key is counted in the whole only.
public final class TallyStore {
  private static final String MONTH = "month";

  private final Database database;

  /// The whole and its groups; a demand of several units counts with each of them.
  public record Demands(DemandTally whole, Map<String, DemandTally> groups) {}

  /// Visits done, and the different firms they went to.
  public record Visits(Count whole, Map<String, Count> groups) {
    public record Count(int visits, int firms) {
      public static final Count NONE = new Count(0, 0);
    }
  }

  public TallyStore(Database database) {
    this.database = database;
  }

  public Demands demands(Grouping by, DayRange received, LocalDate asOf) {
    var calendar = new FollowupSettings(database).demandRules().calendar();
    var which = DemandConditions.of(DemandFilter.none().withReceived(received), database.county());
    var overdue = DSL.when(DemandConditions.overdueOn(asOf), true).otherwise(false).as("overdue");
    return database.read(sql -> {
      var units = by == Grouping.UNIT ? units(sql, which) : Map.<Long, Set<String>>of();
      var whole = new DemandTally();
      var groups = new HashMap<String, DemandTally>();
      sql.select(
              DEMAND.ID,
              DEMAND.CLASS,
              DEMAND.RECEIVED_ON,
              DEMAND.CLOSED_ON,
              DEMAND.STATE,
              DEMAND.REOPENED,
              DEMAND.SATISFIED,
              ENTERPRISE.COMMISSIONER_ID,
              ENTERPRISE.TOWN_CODE,
              overdue)
          .from(DEMAND)
          .join(ENTERPRISE)
          .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
          .where(which)
          .forEach(row -> {
            var line = line(row, row.get(overdue), calendar);
            whole.add(line);
            for (var key : keys(by, row, units)) groups.computeIfAbsent(key, _ -> new DemandTally()).add(line);
          });
      return new Demands(whole, Map.copyOf(groups));
    });
  }

  private static DemandTally.Line line(Record row, boolean overdue, WorkdayCalendar calendar) {
    var closed = row.get(DEMAND.CLOSED_ON);
    return new DemandTally.Line(
        DemandState.valueOf(row.get(DEMAND.STATE)),
        overdue,
        row.get(DEMAND.REOPENED) > 0,
        row.get(DEMAND.SATISFIED),
        closed,
        closed == null ? 0 : calendar.between(row.get(DEMAND.RECEIVED_ON), closed));
  }

  private static Set<String> keys(Grouping by, Record row, Map<Long, Set<String>> units) {
    var key =
        switch (by) {
          case COMMISSIONER -> row.get(ENTERPRISE.COMMISSIONER_ID);
          case TOWN -> row.get(ENTERPRISE.TOWN_CODE);
          case KIND -> row.get(DEMAND.CLASS);
          case MONTH -> YearMonth.from(row.get(DEMAND.RECEIVED_ON));
          case UNIT -> null;
        };
    if (by == Grouping.UNIT) return units.getOrDefault(row.get(DEMAND.ID), Set.of());
    return key == null ? Set.of() : Set.of(key.toString());
  }

  /// The units of each demand, those that assist too.
  private static Map<Long, Set<String>> units(DSLContext sql, Condition which) {
    var units = new HashMap<Long, Set<String>>();
    var leads =
        sql.select(DEMAND.ID, DEMAND.LEAD_UNIT_ID)
            .from(DEMAND)
            .join(ENTERPRISE)
            .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
            .where(which, DEMAND.LEAD_UNIT_ID.isNotNull());
    var all =
        sql.select(DEMAND_UNIT.DEMAND_ID, DEMAND_UNIT.UNIT_ID)
            .from(DEMAND_UNIT)
            .join(DEMAND)
            .on(DEMAND.ID.eq(DEMAND_UNIT.DEMAND_ID))
            .join(ENTERPRISE)
            .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
            .where(which);
    for (var row : leads.unionAll(all)) {
      units.computeIfAbsent(row.value1(), _ -> new TreeSet<>()).add(row.value2().toString());
    }
    return units;
  }

  /// Visits done in these days; empty groups where visits are not divided like that.
  public Visits visits(Grouping by, DayRange days) {
    var which =
        VisitConditions.of(VisitFilter.none().withStates(Set.of(VisitState.DONE)).withVisited(days), database.county());
    return database.read(sql -> {
      var whole =
          sql.select(count(), countDistinct(VISIT.ENTERPRISE_ID))
              .from(VISIT)
              .where(which)
              .fetchSingle(row -> new Visits.Count(row.value1(), row.value2()));
      return new Visits(whole, by.ofVisits() ? groups(sql, by, which) : Map.of());
    });
  }

  private static Map<String, Visits.Count> groups(DSLContext sql, Grouping by, Condition which) {
    if (by == Grouping.MONTH) return months(sql, which);
    Field<?> key = by == Grouping.TOWN ? ENTERPRISE.TOWN_CODE : VISIT.COMMISSIONER_ID;
    return sql
        .select(key, count(), countDistinct(VISIT.ENTERPRISE_ID))
        .from(VISIT)
        .join(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(VISIT.ENTERPRISE_ID))
        .where(which, key.isNotNull())
        .groupBy(key)
        .fetch()
        .stream()
        .collect(Collectors.toMap(row -> row.value1().toString(), row -> new Visits.Count(row.value2(), row.value3())));
  }

  private static Map<String, Visits.Count> months(DSLContext sql, Condition which) {
    var year = DSL.year(VISIT.VISITED_ON).as("in_year");
    var month = DSL.month(VISIT.VISITED_ON).as(MONTH);
    return sql
        .select(year, month, count(), countDistinct(VISIT.ENTERPRISE_ID))
        .from(VISIT)
        .where(which)
        .groupBy(List.of(DSL.year(VISIT.VISITED_ON), DSL.month(VISIT.VISITED_ON)))
        .fetch()
        .stream()
        .collect(
            Collectors.toMap(
                row -> YearMonth.of(Objects.requireNonNull(row.value1()), row.value2()).toString(),
                row -> new Visits.Count(row.value3(), row.value4())));
  }
}
