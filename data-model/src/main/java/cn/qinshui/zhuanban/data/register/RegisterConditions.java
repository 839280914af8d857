package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_STEP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;

/// A [RegisterFilter] as SQL; list, count and every figure use this one translation.
final class RegisterConditions {
  private RegisterConditions() {}

  static Condition of(RegisterFilter filter, String county) {
    var all =
        REGISTER_ENTRY
            .COUNTY
            .eq(county)
            .and(filter.recycled() ? REGISTER_ENTRY.DELETED_AT.isNotNull() : REGISTER_ENTRY.DELETED_AT.isNull());
    if (filter.kind() != null) {
      all =
          all.and(
              REGISTER_ENTRY.KIND_ID.in(
                  select(REGISTER_KIND.ID)
                      .from(REGISTER_KIND)
                      .where(REGISTER_KIND.COUNTY.eq(county), REGISTER_KIND.CODE.eq(filter.kind()))));
    }
    if (!filter.stages().isEmpty()) {
      all =
          all.and(
              filter.stagesOn() == null
                  ? REGISTER_ENTRY.STAGE.in(filter.stages())
                  : stood(filter.stages(), filter.stagesOn()));
    }
    if (!filter.reached().isEmpty()) all = all.and(reached(filter.reached(), filter.reachedOn()));
    if (filter.measureId() != null) all = all.and(REGISTER_ENTRY.MEASURE_ID.eq(filter.measureId()));
    if (filter.enterpriseId() != null) all = all.and(REGISTER_ENTRY.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.policyId() != null) all = all.and(REGISTER_ENTRY.POLICY_ID.eq(filter.policyId()));
    if (filter.level() != null) all = all.and(REGISTER_ENTRY.LEVEL.eq(filter.level()));
    return all.and(Where.within(REGISTER_ENTRY.DUE_ON, filter.due()))
        .and(Where.within(REGISTER_ENTRY.STARTED_ON, filter.started()))
        .and(
            Where.words(
                filter.text(),
                List.of(
                    REGISTER_ENTRY.TITLE,
                    REGISTER_ENTRY.PARTNER,
                    REGISTER_ENTRY.RESULT,
                    ENTERPRISE.NAME,
                    ENTERPRISE.INITIALS),
                ENTERPRISE.SORT_KEY));
  }

  /// The newest stage an entry had come to by the end of a day.
  private static Condition stood(Set<String> stages, LocalDate day) {
    var later = REGISTER_STEP.as("later");
    return exists(
        selectOne()
            .from(REGISTER_STEP)
            .where(
                REGISTER_STEP.ENTRY_ID.eq(REGISTER_ENTRY.ID),
                REGISTER_STEP.STAGE.in(stages),
                REGISTER_STEP.ON_DAY.le(day),
                notExists(
                    selectOne()
                        .from(later)
                        .where(
                            later.ENTRY_ID.eq(REGISTER_ENTRY.ID),
                            later.ON_DAY.le(day),
                            later
                                .ON_DAY
                                .gt(REGISTER_STEP.ON_DAY)
                                .or(later.ON_DAY.eq(REGISTER_STEP.ON_DAY).and(later.ID.gt(REGISTER_STEP.ID)))))));
  }

  private static Condition reached(Set<String> stages, DayRange days) {
    return exists(
        selectOne()
            .from(REGISTER_STEP)
            .where(
                REGISTER_STEP.ENTRY_ID.eq(REGISTER_ENTRY.ID),
                REGISTER_STEP.STAGE.in(stages),
                Where.within(REGISTER_STEP.ON_DAY, days)));
  }
}
