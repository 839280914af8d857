package cn.qinshui.zhuanban.data.policy;

import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY_PUSH;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// A [PolicyFilter] as SQL, for list and count alike.
final class PolicyConditions {
  private PolicyConditions() {}

  static LocalDate asOf(PolicyFilter filter, Database database) {
    return filter.asOf() == null ? LocalDate.now(database.clock()) : filter.asOf();
  }

  static Condition of(PolicyFilter filter, Database database) {
    var all =
        POLICY
            .COUNTY
            .eq(database.county())
            .and(filter.recycled() ? POLICY.DELETED_AT.isNotNull() : POLICY.DELETED_AT.isNull());
    for (var token : TextTokens.of(filter.text())) all = all.and(text(token));
    if (!filter.classes().isEmpty()) all = all.and(POLICY.CLASS.in(names(filter.classes())));
    if (!filter.levels().isEmpty()) all = all.and(POLICY.LEVEL.in(names(filter.levels())));
    if (!filter.validities().isEmpty()) all = all.and(valid(filter.validities(), asOf(filter, database)));
    if (filter.windowFrom() != null) all = all.and(POLICY.WINDOW_TO.ge(filter.windowFrom()));
    if (filter.windowTo() != null) all = all.and(POLICY.WINDOW_TO.le(filter.windowTo()));
    if (filter.textMissing() != null) all = all.and(POLICY.TEXT_MISSING.eq(filter.textMissing()));
    if (filter.measureId() != null) all = all.and(POLICY.MEASURE_ID.eq(filter.measureId()));
    if (filter.pushedTo() != null) {
      all =
          all.and(
              POLICY.ID.in(
                  DSL.select(POLICY_PUSH.POLICY_ID)
                      .from(POLICY_PUSH)
                      .where(POLICY_PUSH.ENTERPRISE_ID.eq(filter.pushedTo()))));
    }
    if (filter.ids() != null) all = all.and(POLICY.ID.in(filter.ids()));
    return all;
  }

  private static Condition text(String token) {
    var pattern = TextTokens.anywhere(token);
    var number = DocNumber.normalise(token);
    var any = DSL.noCondition();
    for (var column :
        Set.of(
            POLICY.TITLE,
            POLICY.ISSUER,
            POLICY.SCOPE,
            POLICY.CONDITIONS,
            POLICY.PROCESS,
            POLICY.OFFICE,
            POLICY.BENEFIT,
            POLICY.DOC_NO)) {
      any = any.or(DSL.lower(column).like(pattern, '!'));
    }
    return number == null ? any : any.or(POLICY.DOC_NO.contains(number));
  }

  private static Condition valid(Set<Validity> wanted, LocalDate asOf) {
    var ranOut = POLICY.VALIDITY.eq(Validity.VALID.name()).and(POLICY.EXPIRES_ON.lt(asOf));
    var any = DSL.noCondition();
    for (var one : wanted) {
      var stored = POLICY.VALIDITY.eq(one.name());
      any =
          any.or(
              switch (one) {
                case VALID -> stored.and(POLICY.EXPIRES_ON.isNull().or(POLICY.EXPIRES_ON.ge(asOf)));
                case EXPIRED -> stored.or(ranOut);
                case REPLACED, REPEALED -> stored;
              });
    }
    return any;
  }

  private static Set<String> names(Set<? extends Enum<?>> constants) {
    return Set.copyOf(constants.stream().map(Enum::name).toList());
  }
}
