package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// A [DemandFilter] as SQL; page, count and every figure use this one translation.
final class DemandConditions {
  private DemandConditions() {}

  static Condition of(DemandFilter filter, String county) {
    var all =
        DEMAND.COUNTY.eq(county).and(filter.recycled() ? DEMAND.DELETED_AT.isNotNull() : DEMAND.DELETED_AT.isNull());
    if (!filter.states().isEmpty()) all = all.and(state(filter.statesOn()).in(names(filter.states())));
    if (!filter.classes().isEmpty()) all = all.and(DEMAND.CLASS.in(filter.classes()));
    if (filter.unitId() != null) all = all.and(concerns(filter.unitId()));
    if (filter.measureId() != null) all = all.and(DEMAND.MEASURE_ID.eq(filter.measureId()));
    if (filter.enterpriseId() != null) all = all.and(DEMAND.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.visitId() != null) all = all.and(DEMAND.VISIT_ID.eq(filter.visitId()));
    if (filter.reopened() != null) all = all.and(filter.reopened() ? DEMAND.REOPENED.gt(0) : DEMAND.REOPENED.eq(0));
    if (filter.escalated() != null) all = all.and(DEMAND.ESCALATED.eq(filter.escalated()));
    if (filter.late() != null) all = all.and(DEMAND.LATE.eq(filter.late()));
    if (filter.satisfied() != null) all = all.and(DEMAND.SATISFIED.eq(filter.satisfied()));
    return all.and(firm(filter)).and(days(filter));
  }

  /// Where it stands now, or stood at the end of a day, when its newest step up to that day tells.
  private static Field<String> state(@Nullable LocalDate on) {
    if (on == null) return DEMAND.STATE;
    return field(
        select(DEMAND_STEP.TO_STATE)
            .from(DEMAND_STEP)
            .where(DEMAND_STEP.DEMAND_ID.eq(DEMAND.ID), DEMAND_STEP.ON_DAY.le(on))
            .orderBy(DEMAND_STEP.ON_DAY.desc(), DEMAND_STEP.NOTED_AT.desc(), DEMAND_STEP.ID.desc())
            .limit(1));
  }

  private static Condition firm(DemandFilter filter) {
    var all =
        Where.words(
            filter.text(),
            List.of(DEMAND.NUMBER, DEMAND.TITLE, ENTERPRISE.NAME, ENTERPRISE.INITIALS),
            ENTERPRISE.SORT_KEY);
    if (filter.commissionerId() != null) all = all.and(ENTERPRISE.COMMISSIONER_ID.eq(filter.commissionerId()));
    if (filter.townCode() != null) all = all.and(ENTERPRISE.TOWN_CODE.eq(filter.townCode()));
    return all;
  }

  private static Condition days(DemandFilter filter) {
    var all =
        Where.within(DEMAND.DUE_ON, filter.due())
            .and(Where.within(DEMAND.RECEIVED_ON, filter.received()))
            .and(Where.within(DEMAND.FEEDBACK_ON, filter.answered()))
            .and(Where.within(DEMAND.CLOSED_ON, filter.closed()));
    if (filter.openOn() != null) all = all.and(openOn(filter.openOn()));
    if (filter.overdueOn() != null) all = all.and(overdueOn(filter.overdueOn()));
    return all;
  }

  private static Condition concerns(long unitId) {
    return or(
        DEMAND.LEAD_UNIT_ID.eq(unitId),
        exists(
            selectOne().from(DEMAND_UNIT).where(DEMAND_UNIT.DEMAND_ID.eq(DEMAND.ID), DEMAND_UNIT.UNIT_ID.eq(unitId))));
  }

  /// Neither closed nor withdrawn at the end of that day.
  private static Condition openOn(LocalDate day) {
    return DEMAND
        .RECEIVED_ON
        .le(day)
        .and(DEMAND.STATE.ne(DemandState.WITHDRAWN.name()))
        .and(or(DEMAND.CLOSED_ON.isNull(), DEMAND.CLOSED_ON.gt(day)));
  }

  /// Due before that day and still without an answer at its end.
  static Condition overdueOn(LocalDate day) {
    return openOn(day).and(DEMAND.DUE_ON.lt(day)).and(or(DEMAND.FEEDBACK_ON.isNull(), DEMAND.FEEDBACK_ON.gt(day)));
  }

  private static Set<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
