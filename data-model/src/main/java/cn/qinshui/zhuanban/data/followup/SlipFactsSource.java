package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PLAN;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Gathers what a slip about a demand says, inside the deed that gives it out or later.
final class SlipFactsSource {
  private final DSLContext sql;
  private final String county;
  private final Frame frame;

  /// What does not come from the demand: who sends, and the office's clock.
  record Frame(String office, DemandRules rules) {}

  SlipFactsSource(DSLContext sql, String county, Frame frame) {
    this.sql = sql;
    this.county = county;
    this.frame = frame;
  }

  /// @param before slips older than this one count as urged before; null: all there are
  SlipFacts of(long demandId, @Nullable Long unitId, @Nullable String note, LocalDate on, @Nullable Long before) {
    var demand =
        DemandStore.select(sql, DEMAND.ID.eq(demandId))
            .fetchSingle(line -> DemandStore.demand(line, Dictionaries.of(sql, county)));
    return new SlipFacts(
        frame.office(),
        unitId == null ? demand.leadUnit() : unit(unitId),
        demand.leadUnit(),
        assisting(demandId),
        firm(demand.enterpriseId()),
        new SlipFacts.Matter(
            demand.number(),
            demand.title(),
            demand.body(),
            demand.kind().label(),
            demand.channel().label(),
            demand.receivedOn()),
        clause(demand.measureId()),
        clock(demand, on, before),
        note);
  }

  private @Nullable String unit(long unitId) {
    return sql.select(UNIT.NAME).from(UNIT).where(UNIT.ID.eq(unitId)).fetchOne(UNIT.NAME);
  }

  private List<String> assisting(long demandId) {
    return sql.select(UNIT.NAME)
        .from(DEMAND_UNIT)
        .join(UNIT)
        .on(UNIT.ID.eq(DEMAND_UNIT.UNIT_ID))
        .where(DEMAND_UNIT.DEMAND_ID.eq(demandId), DEMAND_UNIT.LEADS.isFalse())
        .orderBy(UNIT.SORT_ORDER)
        .fetch(UNIT.NAME);
  }

  private SlipFacts.Firm firm(long id) {
    var firm =
        sql.select(ENTERPRISE.NAME, ENTERPRISE.CODE, ENTERPRISE.ADDRESS)
            .from(ENTERPRISE)
            .where(ENTERPRISE.ID.eq(id))
            .fetchSingle();
    var contact =
        sql.select(CONTACT.NAME, CONTACT.POST, CONTACT.PHONE)
            .from(CONTACT)
            .where(CONTACT.ENTERPRISE_ID.eq(id))
            .orderBy(CONTACT.IS_PRIMARY.desc(), CONTACT.ID)
            .limit(1)
            .fetchOne();
    var who =
        contact == null
            ? null
            : contact.value2() == null ? contact.value1() : contact.value1() + "（" + contact.value2() + "）";
    return new SlipFacts.Firm(
        firm.value1(), firm.value2(), firm.value3(), who, contact == null ? null : contact.value3());
  }

  private SlipFacts.@Nullable Clause clause(@Nullable Long measureId) {
    if (measureId == null) return null;
    return sql.select(MEASURE.MEASURE_NO, MEASURE.TITLE, MEASURE.CLAUSE, PLAN.TITLE, PLAN.DOC_NO)
        .from(MEASURE)
        .join(PLAN)
        .on(PLAN.ID.eq(MEASURE.PLAN_ID))
        .where(MEASURE.ID.eq(measureId))
        .fetchOne(row -> new SlipFacts.Clause(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }

  private SlipFacts.Clock clock(Demand demand, LocalDate on, @Nullable Long before) {
    var due = demand.term().dueOn();
    var urged =
        sql.select(SLIP.NUMBER)
            .from(SLIP)
            .where(SLIP.DEMAND_ID.eq(demand.id()), SLIP.KIND.eq(SlipKind.URGE.name()))
            .and(before == null ? org.jooq.impl.DSL.noCondition() : SLIP.ID.lt(before))
            .orderBy(SLIP.ISSUED_ON, SLIP.ID)
            .fetch(SLIP.NUMBER);
    return new SlipFacts.Clock(
        demand.term().limitDays(),
        due,
        frame.rules().limits().signWorkdays(),
        due == null ? 0 : frame.rules().workdaysLate(due, on),
        urged);
  }
}
