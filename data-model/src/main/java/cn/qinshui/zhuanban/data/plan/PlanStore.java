package cn.qinshui.zhuanban.data.plan;

import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PANEL_MEMBER;
import static cn.qinshui.zhuanban.data.jooq.Tables.PLAN;
import static cn.qinshui.zhuanban.data.jooq.Tables.PLAN_SECTION;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT_ALIAS;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.jooq.tables.records.DutyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeasureRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PlanRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The plans as issued, and the units under all their names.
public final class PlanStore {
  private final Database database;

  public PlanStore(Database database) {
    this.database = database;
  }

  /// All plans, the newest first.
  public List<Plan> plans() {
    return database.read(sql ->
        sql.selectFrom(PLAN)
            .where(PLAN.COUNTY.eq(database.county()))
            .orderBy(PLAN.PLAN_YEAR.desc(), PLAN.ISSUED_ON.desc(), PLAN.ID.desc())
            .fetch(PlanStore::plan));
  }

  /// The plan in work on a day: the newest of that day's year or of a year before, else the first to come.
  public Optional<Plan> current(LocalDate today) {
    var plans = plans();
    return plans.stream()
        .filter(p -> p.year() <= today.getYear())
        .findFirst()
        .or(() -> plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast()));
  }

  public PlanOutline outline(long planId) {
    return database.read(sql -> outline(sql, planId));
  }

  private static PlanOutline outline(DSLContext sql, long planId) {
    var plan = sql.selectFrom(PLAN).where(PLAN.ID.eq(planId)).fetchSingle(PlanStore::plan);
    var sections =
        sql.selectFrom(PLAN_SECTION)
            .where(PLAN_SECTION.PLAN_ID.eq(planId))
            .orderBy(PLAN_SECTION.SECTION_NO)
            .fetch(s -> new Section(s.getId(), s.getSectionNo(), s.getTitle()));
    var measures =
        sql.selectFrom(MEASURE).where(MEASURE.PLAN_ID.eq(planId)).orderBy(MEASURE.MEASURE_NO).fetch(PlanStore::measure);
    var duties =
        sql.select(DUTY.fields())
            .from(DUTY)
            .join(MEASURE)
            .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
            .where(MEASURE.PLAN_ID.eq(planId))
            .orderBy(MEASURE.MEASURE_NO, DUTY.POSITION)
            .fetchInto(DUTY)
            .map(PlanStore::duty);
    var answering = duties.stream().map(Duty::unitId).collect(Collectors.toCollection(HashSet::new));
    return new PlanOutline(plan, sections, measures, units(sql, UNIT.ID.in(answering)), duties);
  }

  /// All units in the matrix's order, those without a duty too.
  public List<Unit> units() {
    return database.read(sql -> units(sql, UNIT.COUNTY.eq(database.county())));
  }

  private static List<Unit> units(DSLContext sql, Condition which) {
    var aliases =
        sql.select(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.NAME)
            .from(UNIT_ALIAS)
            .join(UNIT)
            .on(UNIT.ID.eq(UNIT_ALIAS.UNIT_ID))
            .where(which)
            .orderBy(UNIT_ALIAS.ID)
            .fetchGroups(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.NAME);
    return sql.selectFrom(UNIT)
        .where(which)
        .orderBy(UNIT.SORT_ORDER, UNIT.ID)
        .fetch(u ->
            new Unit(
                u.getId(),
                u.getCode(),
                u.getName(),
                u.getShortName(),
                u.getParentId(),
                aliases.getOrDefault(u.getId(), List.of()),
                u.getNote()));
  }

  /// The unit that goes by this name (full, short or alias; spaces do not count). “沁水县…” finds “县…”, and a name
  /// without 县 in front finds the one with it.
  public Optional<Unit> unitByName(String name) {
    var wanted = spellings(name);
    if (wanted.isEmpty()) return Optional.empty();
    return units().stream().filter(unit -> unit.names().stream().anyMatch(wanted::contains)).findFirst();
  }

  private static Set<String> spellings(String name) {
    var bare = name.replaceAll("[\\s\\u3000]", "");
    if (bare.isEmpty()) return Set.of();
    var county = bare.indexOf('县');
    var core = county >= 0 ? bare.substring(county + 1) : bare;
    return core.isEmpty() ? Set.of() : new HashSet<>(List.of(bare, core, "县" + core));
  }

  /// The 工作专班 in its order, with how many marks of this plan each unit has (none is possible).
  public List<PanelMember> panel(long planId) {
    var duties =
        DSL.selectCount()
            .from(DUTY)
            .join(MEASURE)
            .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
            .where(MEASURE.PLAN_ID.eq(planId), DUTY.UNIT_ID.eq(PANEL_MEMBER.UNIT_ID))
            .asField("duties");
    return database.read(sql ->
        sql.select(PANEL_MEMBER.fields())
            .select(UNIT.NAME, duties)
            .from(PANEL_MEMBER)
            .leftJoin(UNIT)
            .on(UNIT.ID.eq(PANEL_MEMBER.UNIT_ID))
            .where(PANEL_MEMBER.PLAN_ID.eq(planId))
            .orderBy(PANEL_MEMBER.SORT_ORDER, PANEL_MEMBER.ID)
            .fetch(row ->
                new PanelMember(
                    row.get(PANEL_MEMBER.ID),
                    row.get(PANEL_MEMBER.UNIT_ID),
                    row.get(UNIT.NAME),
                    row.get(PANEL_MEMBER.PERSON),
                    row.get(PANEL_MEMBER.POST),
                    row.get(PANEL_MEMBER.IS_HEAD),
                    row.get(PANEL_MEMBER.NAMED_IN_PLAN),
                    row.get("duties", Integer.class))));
  }

  private static Plan plan(PlanRecord row) {
    return new Plan(row.getId(), row.getPlanYear(), row.getTitle(), row.getDocNo(), row.getIssuer(), row.getIssuedOn());
  }

  private static Measure measure(MeasureRecord row) {
    var target =
        row.getTargetNumber() == null
            ? null
            : new Measure.Target(row.getTargetText(), row.getTargetNumber().stripTrailingZeros(), row.getTargetUnit());
    return new Measure(row.getId(), row.getSectionId(), row.getMeasureNo(), row.getTitle(), row.getClause(), target);
  }

  static Duty duty(DutyRecord row) {
    return new Duty(
        row.getId(),
        row.getMeasureId(),
        row.getUnitId(),
        row.getPosition(),
        row.getLeads(),
        Duty.LeadBasis.valueOf(row.getLeadBasis()),
        row.getRev());
  }
}
