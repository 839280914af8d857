package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static org.jooq.impl.DSL.max;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// The list of demands: filtered, sorted and paged in SQL, and counted.
public final class DemandStore {
  private static final Field<LocalDate> ASSIGNED_ON =
      DSL.field(
              DSL.select(max(DEMAND_STEP.ON_DAY))
                  .from(DEMAND_STEP)
                  .where(DEMAND_STEP.DEMAND_ID.eq(DEMAND.ID), DEMAND_STEP.STEP.eq(DemandStep.ASSIGN.name())))
          .as("assigned_on");
  private static final Field<LocalDate> URGED_ON =
      DSL.field(
              DSL.select(max(SLIP.ISSUED_ON))
                  .from(SLIP)
                  .where(SLIP.DEMAND_ID.eq(DEMAND.ID), SLIP.KIND.eq(SlipKind.URGE.name())))
          .as("urged_on");

  private static final List<String> ENDED =
      Arrays.stream(DemandState.values()).filter(DemandState::ended).map(DemandState::name).toList();

  private final Database database;

  public DemandStore(Database database) {
    this.database = database;
  }

  /// One page of the list, with the colours of `today`; in its own order what is still open comes first, the most urgent on top. The ids of the page are found first, then only their lines read.
  public Page<DemandRow> page(DemandFilter filter, PageRequest request, LocalDate today) {
    var rules = new FollowupSettings(database).demandRules();
    return database.read(sql -> {
      var ids =
          sql.select(DEMAND.ID)
              .from(DEMAND)
              .join(ENTERPRISE)
              .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
              .where(condition(filter))
              .orderBy(order(request))
              .limit(request.limit())
              .offset(request.offset())
              .fetch(DEMAND.ID);
      return new Page<>(rows(sql, ids, rules, today), request.offset());
    });
  }

  private List<DemandRow> rows(DSLContext sql, List<Long> ids, DemandRules rules, LocalDate today) {
    var dictionaries = Dictionaries.of(sql, database.county());
    var rows = new HashMap<Long, DemandRow>();
    for (var line : select(sql, DEMAND.ID.in(ids))) {
      var demand = demand(line, dictionaries);
      var late = demand.overdueOn(today) ? rules.workdaysLate(demand.term().dueOn(), today) : 0;
      rows.put(demand.id(), new DemandRow(demand, rules.state(demand, today), late, line.get(URGED_ON)));
    }
    return ids.stream().map(rows::get).toList();
  }

  public int count(DemandFilter filter) {
    return database.read(sql ->
        sql.selectCount()
            .from(DEMAND)
            .join(ENTERPRISE)
            .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
            .where(condition(filter))
            .fetchSingle()
            .value1());
  }

  /// How many demands of the list stand in each state; states without one are 0.
  public Map<DemandState, Integer> countByState(DemandFilter filter) {
    var counts = new EnumMap<DemandState, Integer>(DemandState.class);
    for (var state : DemandState.values()) counts.put(state, 0);
    database
        .read(sql ->
            sql.select(DEMAND.STATE, DSL.count())
                .from(DEMAND)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
                .where(condition(filter))
                .groupBy(DEMAND.STATE)
                .fetch())
        .forEach(row -> counts.put(DemandState.valueOf(row.value1()), row.value2()));
    return counts;
  }

  /// How many demands of the list are due on each day; days without one are left out.
  public Map<LocalDate, Integer> countByDue(DemandFilter filter) {
    return database.read(sql ->
        sql.select(DEMAND.DUE_ON, DSL.count())
            .from(DEMAND)
            .join(ENTERPRISE)
            .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
            .where(condition(filter), DEMAND.DUE_ON.isNotNull())
            .groupBy(DEMAND.DUE_ON)
            .fetchMap(DEMAND.DUE_ON, DSL.count()));
  }

  private Condition condition(DemandFilter filter) {
    return DemandConditions.of(filter, database.county());
  }

  private static List<OrderField<?>> order(PageRequest request) {
    Field<?> column =
        switch (DemandSort.of(request.sort())) {
          case DUE -> DEMAND.DUE_ON;
          case NUMBER -> DEMAND.IN_YEAR.mul(1_000_000).plus(DEMAND.SERIAL);
          case RECEIVED -> DEMAND.RECEIVED_ON;
          case ENTERPRISE -> ENTERPRISE.SORT_KEY;
          case KIND -> DEMAND.CLASS;
          case UNIT -> DSL.field(DSL.select(UNIT.SORT_ORDER).from(UNIT).where(UNIT.ID.eq(DEMAND.LEAD_UNIT_ID)));
          case STATE -> DSL.case_(DEMAND.STATE).mapValues(ranks());
          case REOPENED -> DEMAND.REOPENED;
          case CLOSED -> DEMAND.CLOSED_ON;
        };
    var order = new ArrayList<OrderField<?>>();
    if (request.sort() == null) order.add(DSL.when(DEMAND.STATE.in(ENDED), 1).otherwise(0).asc());
    order.add((request.descending() ? column.desc() : column.asc()).nullsLast());
    order.add(DEMAND.RECEIVED_ON.desc());
    order.add(DEMAND.ID.desc());
    return order;
  }

  private static Map<String, Integer> ranks() {
    var ranks = new HashMap<String, Integer>();
    for (var state : DemandState.values()) ranks.put(state.name(), state.ordinal());
    return ranks;
  }

  static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
    return sql.select(DEMAND.fields())
        .select(ENTERPRISE.NAME, UNIT.NAME, MEASURE.MEASURE_NO, ASSIGNED_ON, URGED_ON)
        .from(DEMAND)
        .join(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
        .leftJoin(UNIT)
        .on(UNIT.ID.eq(DEMAND.LEAD_UNIT_ID))
        .leftJoin(MEASURE)
        .on(MEASURE.ID.eq(DEMAND.MEASURE_ID))
        .where(which);
  }

  static Demand demand(Record line, Dictionaries dictionaries) {
    var row = line.into(DEMAND);
    return new Demand(
        row.getId(),
        row.getRev(),
        row.getNumber(),
        row.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        row.getVisitId(),
        row.getMeasureId(),
        line.get(MEASURE.MEASURE_NO),
        dictionaries.choice("demand.class", row.getClass_()),
        row.getTitle(),
        row.getBody(),
        dictionaries.choice("demand.channel", row.getChannel()),
        row.getReceivedOn(),
        DemandState.valueOf(row.getState()),
        row.getLeadUnitId(),
        line.get(UNIT.NAME),
        new Demand.Term(
            line.get(ASSIGNED_ON), row.getLimitDays(), row.getDueOn(), row.getExtendedFrom(), row.getExtensionReason()),
        new Demand.Answer(row.getFeedback(), row.getFeedbackOn()),
        new Demand.Verdict(row.getSatisfied(), row.getVerdictBy(), row.getVerdictOn(), row.getVerdictNote()),
        row.getNoProofReason(),
        row.getClosedOn(),
        row.getLate(),
        row.getReopened(),
        row.getEscalated());
  }
}
