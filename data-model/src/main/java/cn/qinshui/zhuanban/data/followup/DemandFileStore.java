package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// One demand with everything on it.
public final class DemandFileStore {
  private final Database database;

  public DemandFileStore(Database database) {
    this.database = database;
  }

  public Optional<DemandFile> file(long id, LocalDate today) {
    var rules = new FollowupSettings(database).demandRules();
    return database.read(sql -> {
      var dictionaries = Dictionaries.of(sql, database.county());
      return DemandStore.select(sql, DEMAND.ID.eq(id))
          .fetchOptional(line -> DemandStore.demand(line, dictionaries))
          .map(demand ->
              new DemandFile(
                  demand,
                  rules.state(demand, today),
                  rules.months(demand, today),
                  units(sql, id),
                  events(sql, id),
                  SlipStore.slips(sql, SLIP.DEMAND_ID.eq(id)),
                  DemandEditStore.standing(sql, demand).proofs(),
                  blocked(demand.state())));
    });
  }

  /// The demand of this number (诉〔2026〕3号).
  public Optional<Long> idOf(String number) {
    return database.read(sql ->
        sql.select(DEMAND.ID)
            .from(DEMAND)
            .where(DEMAND.COUNTY.eq(database.county()), DEMAND.NUMBER.eq(number.strip()))
            .fetchOptional(DEMAND.ID));
  }

  static List<DemandUnit> units(DSLContext sql, long id) {
    return sql.select(DEMAND_UNIT.fields())
        .select(UNIT.NAME)
        .from(DEMAND_UNIT)
        .join(UNIT)
        .on(UNIT.ID.eq(DEMAND_UNIT.UNIT_ID))
        .where(DEMAND_UNIT.DEMAND_ID.eq(id))
        .orderBy(DEMAND_UNIT.LEADS.desc(), UNIT.SORT_ORDER)
        .fetch(row ->
            new DemandUnit(
                row.get(DEMAND_UNIT.UNIT_ID),
                row.get(UNIT.NAME),
                row.get(DEMAND_UNIT.LEADS),
                row.get(DEMAND_UNIT.SIGNED_ON),
                row.get(DEMAND_UNIT.ANSWERED_ON)));
  }

  private static List<DemandEvent> events(DSLContext sql, long id) {
    return sql.select(DEMAND_STEP.fields())
        .select(UNIT.NAME)
        .from(DEMAND_STEP)
        .leftJoin(UNIT)
        .on(UNIT.ID.eq(DEMAND_STEP.UNIT_ID))
        .where(DEMAND_STEP.DEMAND_ID.eq(id))
        .orderBy(DEMAND_STEP.NOTED_AT, DEMAND_STEP.ID)
        .fetch(row -> {
          var from = row.get(DEMAND_STEP.FROM_STATE);
          return new DemandEvent(
              row.get(DEMAND_STEP.ID),
              DemandStep.valueOf(row.get(DEMAND_STEP.STEP)),
              from == null ? null : DemandState.valueOf(from),
              DemandState.valueOf(row.get(DEMAND_STEP.TO_STATE)),
              row.get(DEMAND_STEP.ON_DAY),
              row.get(DEMAND_STEP.NOTED_AT),
              row.get(DEMAND_STEP.AUTHOR),
              row.get(UNIT.NAME),
              row.get(DEMAND_STEP.NOTE));
        });
  }

  private static Map<DemandStep, String> blocked(DemandState state) {
    var blocked = new EnumMap<DemandStep, String>(DemandStep.class);
    for (var step : DemandStep.values()) {
      DemandGuards.whyNot(state, step).ifPresent(why -> blocked.put(step, why));
    }
    return blocked;
  }
}
