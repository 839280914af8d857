package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.db.Where;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// A [VisitFilter] as SQL; page, count and every figure use this one translation.
final class VisitConditions {
  private VisitConditions() {}

  static Condition of(VisitFilter filter, String county) {
    var all = VISIT.COUNTY.eq(county).and(filter.recycled() ? VISIT.DELETED_AT.isNotNull() : VISIT.DELETED_AT.isNull());
    if (!filter.states().isEmpty()) all = all.and(VISIT.STATE.in(filter.states().stream().map(Enum::name).toList()));
    if (!filter.ways().isEmpty()) all = all.and(VISIT.WAY.in(filter.ways()));
    if (filter.enterpriseId() != null) all = all.and(VISIT.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.commissionerId() != null) all = all.and(VISIT.COMMISSIONER_ID.eq(filter.commissionerId()));
    if (filter.unitId() != null) all = all.and(VISIT.VISITOR_UNIT_ID.eq(filter.unitId()));
    if (filter.topic() != null)
      all = all.and(DSL.concat(DSL.inline(","), VISIT.TOPICS, DSL.inline(",")).contains("," + filter.topic() + ","));
    return all.and(Where.within(VISIT.VISITED_ON, filter.visited()))
        .and(Where.within(VISIT.NEXT_ON, filter.next()))
        .and(firm(filter));
  }

  /// The part that looks into the firm; where it narrows nothing the firm need not be read.
  private static Condition firm(VisitFilter filter) {
    var all =
        Where.words(
            filter.text(),
            List.of(ENTERPRISE.NAME, ENTERPRISE.INITIALS, VISIT.PEOPLE, VISIT.PRODUCTION, VISIT.BODY, VISIT.FORM_NO),
            ENTERPRISE.SORT_KEY);
    return filter.townCode() == null ? all : all.and(ENTERPRISE.TOWN_CODE.eq(filter.townCode()));
  }

  static boolean readsFirm(VisitFilter filter) {
    return !filter.text().isEmpty() || filter.townCode() != null;
  }
}
