package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Reads the columns of a [FirmRoll]: all firms in chunks, so that they never stand in memory as rows, or a few anew.
final class RollStore {
  private static final int CHUNK = 20_000;

  private final DSLContext sql;
  private final Database database;

  RollStore(DSLContext sql, Database database) {
    this.sql = sql;
    this.database = database;
  }

  /// The newest deed tells the state of a library only where one program writes at a time.
  boolean isAlone() {
    return sql.family() == SQLDialect.H2;
  }

  /// Asked together with the firms, so that this transaction sees both as of the same moment: the engine fixes its view of a
  /// table when a statement first names it.
  long newestDeed() {
    var newest = DSL.field(DSL.select(DSL.max(CHANGE_SET.ID)).from(CHANGE_SET));
    var seen =
        List.of(
            DSL.field(DSL.select(DSL.max(ENTERPRISE.ID)).from(ENTERPRISE)),
            DSL.field(DSL.select(DSL.max(YEAR_FIGURES.ID)).from(YEAR_FIGURES)),
            DSL.field(DSL.select(DSL.max(VISIT.ID)).from(VISIT)),
            DSL.field(DSL.select(DSL.max(DEMAND.ID)).from(DEMAND)));
    var id = sql.select(newest).select(seen).fetchSingle(newest);
    return id == null ? 0 : id;
  }

  RollChanges changes(long after, long until) {
    return RollChanges.between(sql, after, until);
  }

  /// @param day on which titles are in force, the year before it is that of the revenues
  RollColumns all(LocalDate day, Runnable check) {
    var firms = new RollColumns();
    long from = Long.MIN_VALUE;
    while (true) {
      check.run();
      int before = firms.size();
      lines(firms, ENTERPRISE.ID.gt(from), CHUNK);
      int read = firms.size() - before;
      if (read == 0) break;
      from = firms.id(firms.size() - 1);
      long first = firms.id(before);
      long last = from;
      details(firms, day, owner -> owner.between(first, last));
    }
    revenues(firms, day, check);
    words(firms);
    return firms;
  }

  /// Reads these anew; false where one of them is older than others and has no slot.
  boolean some(RollColumns firms, LocalDate day, Collection<Long> ids) {
    if (!lines(firms, ENTERPRISE.ID.in(ids), Integer.MAX_VALUE)) return false;
    details(firms, day, owner -> owner.in(ids));
    revenues(firms, day, YEAR_FIGURES.ENTERPRISE_ID.in(ids), Integer.MAX_VALUE);
    return true;
  }

  /// Wrapped, so that the planner goes by id, as the chunks do, and not by an index on the county.
  private boolean lines(RollColumns firms, Condition which, int most) {
    var isWhole = true;
    for (var row :
        sql.select(
                ENTERPRISE.ID,
                ENTERPRISE.DELETED_AT,
                ENTERPRISE.TOWN_CODE,
                ENTERPRISE.INDUSTRY_CODE,
                ENTERPRISE.SIZE_CLASS,
                ENTERPRISE.ABOVE_SCALE,
                ENTERPRISE.CHAIN_ID,
                ENTERPRISE.STATUS,
                ENTERPRISE.COMMISSIONER_ID,
                ENTERPRISE.CODE)
            .from(ENTERPRISE)
            .where(DSL.coalesce(ENTERPRISE.COUNTY, "").eq(database.county()), which)
            .orderBy(ENTERPRISE.ID)
            .limit(most)) {
      int slot =
          firms.put(
              new RollColumns.Line(
                  row.value1(),
                  row.value2() == null,
                  row.value3(),
                  row.value4(),
                  row.value5(),
                  row.value6(),
                  row.value7(),
                  row.value8(),
                  row.value9(),
                  row.value10()));
      isWhole &= slot >= 0;
    }
    return isWhole;
  }

  /// In the order of the rows themselves: firm by firm it takes three times as long.
  private void revenues(RollColumns firms, LocalDate day, Runnable check) {
    long from = Long.MIN_VALUE;
    while (true) {
      check.run();
      var rows = revenues(firms, day, YEAR_FIGURES.ID.gt(from), CHUNK);
      if (rows.size() < CHUNK) return;
      from = rows.getLast().value1();
    }
  }

  private Result<Record3<Long, Long, BigDecimal>> revenues(
      RollColumns firms, LocalDate day, Condition which, int most) {
    var rows =
        sql.select(YEAR_FIGURES.ID, YEAR_FIGURES.ENTERPRISE_ID, YEAR_FIGURES.REVENUE)
            .from(YEAR_FIGURES)
            .where(
                which,
                YEAR_FIGURES.FISCAL_YEAR.eq(day.getYear() - 1),
                YEAR_FIGURES.PREFERRED.isTrue(),
                YEAR_FIGURES.REVENUE.isNotNull())
            .orderBy(YEAR_FIGURES.ID)
            .limit(most)
            .fetch();
    for (var row : rows) {
      int slot = firms.slot(row.value2());
      if (slot >= 0) firms.revenue(slot, row.value3());
    }
    return rows;
  }

  private interface Owned {
    Condition by(Field<Long> owner);
  }

  private void details(RollColumns firms, LocalDate day, Owned owned) {
    each(
        firms,
        sql.select(VISIT.ENTERPRISE_ID, VISIT.VISITED_ON)
            .from(VISIT)
            .where(owned.by(VISIT.ENTERPRISE_ID), EnterpriseConditions.doneVisit(), VISIT.VISITED_ON.isNotNull()),
        firms::visited);
    each(
        firms,
        sql.select(DEMAND.ENTERPRISE_ID, DEMAND.STATE)
            .from(DEMAND)
            .where(owned.by(DEMAND.ENTERPRISE_ID), EnterpriseConditions.openDemand()),
        (slot, _) -> firms.openDemand(slot));
    each(
        firms,
        sql.select(QUALIFICATION.ENTERPRISE_ID, QUALIFICATION.KIND)
            .from(QUALIFICATION)
            .where(owned.by(QUALIFICATION.ENTERPRISE_ID), EnterpriseConditions.inForce(day)),
        (slot, code) -> {
          var kind = QualificationKind.of(code);
          // One that this version does not know is not asked for either.
          if (kind.name().equals(code)) firms.titled(slot, kind);
        });
  }

  private interface Cell<T> {
    void take(int slot, T value);
  }

  private static <T> void each(RollColumns firms, ResultQuery<Record2<Long, T>> rows, Cell<T> cell) {
    for (var row : rows) {
      int slot = row.value1() == null ? -1 : firms.slot(row.value1());
      if (slot >= 0) cell.take(slot, row.value2());
    }
  }

  /// Says in which order towns, commissioners and industries stand.
  void words(RollColumns firms) {
    firms.industries.order(firms.industries.values().stream().sorted().toList());
    firms.towns.order(
        sql.select(TOWN.CODE)
            .from(TOWN)
            .where(TOWN.COUNTY.eq(database.county()))
            .orderBy(TOWN.SORT_ORDER, TOWN.CODE)
            .fetch(TOWN.CODE));
    firms.commissioners.order(
        sql.select(COMMISSIONER.ID)
            .from(COMMISSIONER)
            .orderBy(COMMISSIONER.NAME, COMMISSIONER.ID)
            .fetch(COMMISSIONER.ID));
  }

  /// The slots of the firms in the library by name.
  int[] byName(RollColumns firms, Runnable check) {
    var slots = new int[firms.live.cardinality()];
    var last = "";
    int alike = 0;
    int count = 0;
    while (true) {
      check.run();
      var rows =
          sql.select(ENTERPRISE.ID, ENTERPRISE.SORT_KEY)
              .from(ENTERPRISE)
              .where(
                  ENTERPRISE.COUNTY.eq(database.county()), ENTERPRISE.DELETED_AT.isNull(), ENTERPRISE.SORT_KEY.ge(last))
              .orderBy(FirmOrder.byName(false))
              .limit(CHUNK)
              .offset(alike)
              .fetch();
      for (var row : rows) {
        alike = row.value2().equals(last) ? alike + 1 : 1;
        last = row.value2();
        int slot = firms.slot(row.value1());
        if (slot >= 0 && firms.live.get(slot)) slots[count++] = slot;
      }
      if (rows.size() < CHUNK) return count == slots.length ? slots : Arrays.copyOf(slots, count);
    }
  }

  /// What a firm stands by in the order of names.
  record Name(String key, long id) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int keys = key.compareTo(other.key);
      return keys == 0 ? Long.compare(id, other.id) : keys;
    }
  }

  Map<Long, Name> names(Collection<Long> ids) {
    var names = new HashMap<Long, Name>();
    sql.select(ENTERPRISE.ID, ENTERPRISE.SORT_KEY)
        .from(ENTERPRISE)
        .where(ENTERPRISE.ID.in(ids))
        .forEach(row -> names.put(row.value1(), new Name(row.value2(), row.value1())));
    return names;
  }

  /// The divisions of sections of the industries.
  Set<String> divisions(Set<String> sections) {
    return sql.select(INDUSTRY.CODE).from(INDUSTRY).where(INDUSTRY.SECTION.in(sections)).fetchSet(INDUSTRY.CODE);
  }

  /// The ids of all firms that what is left of a filter lets through.
  List<Long> all(EnterpriseFilter rest) {
    return sql.select(ENTERPRISE.ID)
        .from(ENTERPRISE)
        .where(ENTERPRISE.COUNTY.eq(database.county()), EnterpriseConditions.apart(rest, database))
        .fetch(ENTERPRISE.ID);
  }

  /// Which of these firms it lets through.
  Set<Long> among(EnterpriseFilter rest, Collection<Long> ids) {
    return sql.select(ENTERPRISE.ID)
        .from(ENTERPRISE)
        .where(ENTERPRISE.ID.in(ids), EnterpriseConditions.apart(rest, database))
        .fetchSet(ENTERPRISE.ID);
  }
}
