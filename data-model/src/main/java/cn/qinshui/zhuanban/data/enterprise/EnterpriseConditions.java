package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// An [EnterpriseFilter] as SQL. Page, count and charts all use this one translation, so their figures agree.
final class EnterpriseConditions {
  /// States in which a demand asks for nothing more.
  static final Set<String> CLOSED_STATES = Set.of("CLOSED", "WITHDRAWN");

  private static final int WHOLE_CODE_FROM = 7;

  /// So many digits of a code or a phone tell something, as in the search over everything.
  private static final int PIECE = 3;

  private EnterpriseConditions() {}

  /// The day on which validity is judged.
  static LocalDate asOf(EnterpriseFilter filter, Database database) {
    return filter.asOf() == null ? LocalDate.now(database.clock()) : filter.asOf();
  }

  static Condition of(EnterpriseFilter filter, Database database) {
    return narrowed(ENTERPRISE.COUNTY.eq(database.county()).and(place(filter)), filter, database);
  }

  /// What the filter asks of a firm, wherever it stands.
  static Condition apart(EnterpriseFilter filter, Database database) {
    return narrowed(DSL.noCondition(), filter, database);
  }

  private static Condition narrowed(Condition place, EnterpriseFilter filter, Database database) {
    var asOf = asOf(filter, database);
    var all = place;
    for (var token : TextTokens.of(filter.text())) all = all.and(text(token));
    if (!filter.towns().isEmpty()) all = all.and(ENTERPRISE.TOWN_CODE.in(filter.towns()));
    if (!filter.industries().isEmpty()) all = all.and(industries(filter.industries()));
    if (!filter.tiers().isEmpty()) all = all.and(holds(filter.tiers(), asOf));
    if (filter.aboveScale() != null) all = all.and(aboveScale(filter.aboveScale()));
    if (!filter.chains().isEmpty()) all = all.and(ENTERPRISE.CHAIN_ID.in(filter.chains()));
    if (!filter.commissioners().isEmpty()) all = all.and(ENTERPRISE.COMMISSIONER_ID.in(filter.commissioners()));
    if (!filter.sizes().isEmpty()) all = all.and(ENTERPRISE.SIZE_CLASS.in(names(filter.sizes())));
    if (!filter.statuses().isEmpty()) all = all.and(ENTERPRISE.STATUS.in(names(filter.statuses())));
    if (filter.ids() != null) all = all.and(ENTERPRISE.ID.in(filter.ids()));
    for (var listing : filter.listings()) all = all.and(listing(listing, asOf));
    return all;
  }

  /// A firm merged into another is in neither place: only unmerging brings it back. “After the beginning of all days” says
  /// that there is a day in words an index can be asked with.
  private static Condition place(EnterpriseFilter filter) {
    return filter.recycled()
        ? ENTERPRISE.DELETED_AT.ge(Instant.EPOCH).and(ENTERPRISE.MERGED_INTO_ID.isNull())
        : ENTERPRISE.DELETED_AT.isNull();
  }

  private static Condition text(String token) {
    var anywhere = TextTokens.anywhere(token);
    return lower(ENTERPRISE.NAME)
        .like(anywhere, '!')
        .or(lower(ENTERPRISE.SHORT_NAME).like(anywhere, '!'))
        .or(ENTERPRISE.INITIALS.like(anywhere, '!'))
        .or(Where.sounding(ENTERPRISE.SORT_KEY, token))
        .or(code(token))
        .or(
            ENTERPRISE.ID.in(
                select(ENTERPRISE_NAME.ENTERPRISE_ID)
                    .from(ENTERPRISE_NAME)
                    .where(lower(ENTERPRISE_NAME.NAME).like(anywhere, '!'))))
        .or(
            ENTERPRISE.ID.in(
                select(CONTACT.ENTERPRISE_ID)
                    .from(CONTACT)
                    .where(phone(token).or(lower(CONTACT.NAME).like(anywhere, '!')))));
  }

  /// Head or tail of the code; the middle too once enough of it is typed, since all codes of a county share it.
  private static Condition code(String token) {
    if (token.length() < PIECE) return DSL.falseCondition();
    var typed = token.toUpperCase(Locale.ROOT);
    var tail = ENTERPRISE.CODE.like(TextTokens.tail(typed), '!');
    var head = ENTERPRISE.CODE.like(TextTokens.head(typed), '!');
    if (typed.length() < WHOLE_CODE_FROM) return typed.length() < 4 ? tail : tail.or(head);
    return ENTERPRISE.CODE.like(TextTokens.anywhere(typed), '!');
  }

  private static Condition phone(String token) {
    return token.matches("[0-9-]{" + PIECE + ",}")
        ? CONTACT.PHONE.like(TextTokens.anywhere(token), '!')
        : DSL.falseCondition();
  }

  private static Condition industries(Set<String> classes) {
    var any = noCondition();
    for (var one : classes) {
      any = any.or(ENTERPRISE.INDUSTRY_CODE.like(TextTokens.head(one), '!'));
      any = any.or(division().in(select(INDUSTRY.CODE).from(INDUSTRY).where(INDUSTRY.SECTION.eq(one))));
    }
    return any;
  }

  /// The two digits of the firm's division (大类).
  static Field<String> division() {
    return DSL.left(ENTERPRISE.INDUSTRY_CODE, DSL.inline(2));
  }

  /// The name of the firm's class, or of its division where the library does not name the class.
  static Field<String> industryName() {
    return DSL.field(
        select(INDUSTRY.NAME)
            .from(INDUSTRY)
            .where(INDUSTRY.CODE.in(ENTERPRISE.INDUSTRY_CODE, division()))
            .orderBy(INDUSTRY.CODE.desc())
            .limit(1));
  }

  private static Condition aboveScale(boolean wanted) {
    return wanted ? ENTERPRISE.ABOVE_SCALE.isTrue() : DSL.coalesce(ENTERPRISE.ABOVE_SCALE, false).isFalse();
  }

  private static Condition holds(Set<QualificationKind> kinds, LocalDate asOf) {
    return exists(ofThisFirm(QUALIFICATION.KIND.in(names(kinds)).and(inForce(asOf))));
  }

  /// In force on a day (有效): granted, not run out, not ended.
  static Condition inForce(LocalDate day) {
    return QUALIFICATION
        .GRANTED_ON
        .le(day)
        .and(QUALIFICATION.VALID_UNTIL.isNull().or(QUALIFICATION.VALID_UNTIL.ge(day)))
        .and(QUALIFICATION.ENDED_ON.isNull().or(QUALIFICATION.ENDED_ON.gt(day)));
  }

  private static Condition listing(Listing listing, LocalDate asOf) {
    return switch (listing) {
      case Listing.Expiring e -> expiring(e);
      case Listing.NewlyTitled n -> newlyTitled(n);
      case Listing.NotVisitedSince(var day) ->
          notExists(
              selectOne()
                  .from(VISIT)
                  .where(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID), doneVisit(), VISIT.VISITED_ON.between(day, asOf)));
      case Listing.WithoutCommissioner() -> ENTERPRISE.COMMISSIONER_ID.isNull();
      case Listing.WithCommissioner() -> ENTERPRISE.COMMISSIONER_ID.isNotNull();
      case Listing.OnServiceNet() -> ENTERPRISE.ON_SERVICE_NET_ON.le(asOf);
      case Listing.OffServiceNet() -> ENTERPRISE.ON_SERVICE_NET_ON.isNull().or(ENTERPRISE.ON_SERVICE_NET_ON.gt(asOf));
      case Listing.WithOpenDemands() ->
          exists(selectOne().from(DEMAND).where(DEMAND.ENTERPRISE_ID.eq(ENTERPRISE.ID), openDemand()));
      case Listing.Missing(var year, var indicator) -> not(exists(figuresOf(year).and(column(indicator).isNotNull())));
      case Listing.Between b -> exists(figuresOf(b.year()).and(between(b)));
      case Listing.NotEntered(var field) -> column(field).isNull();
      case Listing.WithoutSize() -> ENTERPRISE.SIZE_CLASS.isNull();
    };
  }

  private static Condition expiring(Listing.Expiring e) {
    var later = QUALIFICATION.as("later");
    // By the few titles of those days, not firm by firm.
    return ENTERPRISE.ID.in(
        select(QUALIFICATION.ENTERPRISE_ID)
            .from(QUALIFICATION)
            .where(
                kind(e.kinds()),
                QUALIFICATION.VALID_UNTIL.between(e.from(), e.until()),
                QUALIFICATION.ENDED_ON.isNull(),
                notExists(selectOne().from(later).where(later.RENEWS_ID.eq(QUALIFICATION.ID)))));
  }

  private static Condition newlyTitled(Listing.NewlyTitled n) {
    var earlier = QUALIFICATION.as("earlier");
    return exists(
        ofThisFirm(
            kind(n.kinds())
                .and(QUALIFICATION.GRANTED_ON.between(n.from(), n.until()))
                .and(DSL.coalesce(QUALIFICATION.DOC_NO, QUALIFICATION.NUMBER, "").ne(""))
                .and(
                    notExists(
                        selectOne()
                            .from(earlier)
                            .where(
                                earlier.ENTERPRISE_ID.eq(ENTERPRISE.ID),
                                earlier.KIND.eq(QUALIFICATION.KIND),
                                earlier.GRANTED_ON.lt(QUALIFICATION.GRANTED_ON))))));
  }

  private static Condition kind(Set<QualificationKind> kinds) {
    return kinds.isEmpty() ? noCondition() : QUALIFICATION.KIND.in(names(kinds));
  }

  private static Select<? extends Record1<Integer>> ofThisFirm(Condition condition) {
    return selectOne().from(QUALIFICATION).where(QUALIFICATION.ENTERPRISE_ID.eq(ENTERPRISE.ID), condition);
  }

  private static SelectConditionStep<Record1<Integer>> figuresOf(int year) {
    return selectOne()
        .from(YEAR_FIGURES)
        .where(
            YEAR_FIGURES.ENTERPRISE_ID.eq(ENTERPRISE.ID),
            YEAR_FIGURES.FISCAL_YEAR.eq(year),
            YEAR_FIGURES.PREFERRED.isTrue());
  }

  private static Condition between(Listing.Between b) {
    var column = column(b.indicator());
    var all = column.isNotNull();
    if (b.from() != null) all = all.and(column.ge(b.from()));
    if (b.below() != null) all = all.and(column.lt(b.below()));
    return all;
  }

  static Condition doneVisit() {
    return VISIT.STATE.eq("DONE").and(VISIT.DELETED_AT.isNull());
  }

  static Condition openDemand() {
    return DEMAND.STATE.notIn(CLOSED_STATES).and(DEMAND.DELETED_AT.isNull());
  }

  /// The column that holds an indicator, as a number.
  static Field<BigDecimal> column(Indicator indicator) {
    var field = YEAR_FIGURES.field(indicator.name().toLowerCase(Locale.ROOT));
    if (field == null) throw new IllegalStateException("no column for " + indicator);
    return field.coerce(BigDecimal.class);
  }

  private static Field<?> column(EnterpriseField field) {
    var column = ENTERPRISE.field(field.column());
    if (column == null) throw new IllegalStateException("no column for " + field);
    return column;
  }

  static Set<String> names(Set<? extends Enum<?>> constants) {
    return Set.copyOf(constants.stream().map(Enum::name).toList());
  }
}
