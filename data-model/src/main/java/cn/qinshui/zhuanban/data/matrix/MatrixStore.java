package cn.qinshui.zhuanban.data.matrix;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROGRESS_NOTE;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.DutyFacts;
import cn.qinshui.zhuanban.data.plan.DutyRules;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneRow;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The matrix as a whole.
public final class MatrixStore {
  private final Database database;

  public MatrixStore(Database database) {
    this.database = database;
  }

  /// The colours' rules with the office's thresholds.
  public DutyRules rules() {
    var settings = new SettingStore(database);
    var limits = new DutyRules.Limits(settings.whole("matrix.soon.days"), settings.whole("matrix.untouched.days"));
    return new DutyRules(limits, new CalendarStore(database).load());
  }

  /// The matrix of a plan as it stood at the end of that day.
  public Matrix load(long planId, LocalDate asOf) {
    var outline = new PlanStore(database).outline(planId);
    var milestones = milestones(planId);
    var rules = rules();
    return database.read(sql -> {
      var notes = notes(sql, planId, asOf);
      var steps = demandSteps(sql, planId, asOf);
      var demands = openDemands(sql, planId, asOf);
      var cells =
          outline.duties().stream()
              .map(duty -> {
                var place = new Place(duty.measureId(), duty.unitId());
                var written = notes.getOrDefault(duty.id(), Notes.NONE);
                var own = milestones.getOrDefault(duty.id(), List.of());
                var touched = latest(asOf, written.newest(), steps.get(place), own);
                return cell(rules, outline, duty, own, written.number(), touched, demands.getOrDefault(place, 0), asOf);
              })
              .toList();
      return new Matrix(outline, asOf, cells);
    });
  }

  private record Place(long measureId, long unitId) {}

  private record Notes(int number, @Nullable LocalDate newest) {
    static final Notes NONE = new Notes(0, null);
  }

  private static MatrixCell cell(
      DutyRules rules,
      PlanOutline outline,
      Duty duty,
      List<Milestone> milestones,
      int notes,
      @Nullable LocalDate touched,
      int demands,
      LocalDate asOf) {
    var facts = new DutyFacts(milestones, touched, outline.plan().issuedOn());
    var open = (int) milestones.stream().filter(m -> m.openOn(asOf)).count();
    return new MatrixCell(duty, rules.state(facts, asOf), facts.next(asOf).orElse(null), touched, notes, open, demands);
  }

  private static @Nullable LocalDate latest(
      LocalDate asOf, @Nullable LocalDate note, @Nullable LocalDate step, List<Milestone> milestones) {
    var done = milestones.stream().map(Milestone::doneOn).filter(day -> day != null && !day.isAfter(asOf));
    return Stream.concat(Stream.of(note, step).filter(day -> day != null), done).max(LocalDate::compareTo).orElse(null);
  }

  private Map<Long, List<Milestone>> milestones(long planId) {
    var all = new PageRequest(0, Integer.MAX_VALUE, null, false);
    return new MilestoneStore(database)
        .page(MilestoneFilter.none().withPlan(planId), all).rows().stream()
            .map(MilestoneRow::milestone)
            .collect(Collectors.groupingBy(Milestone::dutyId));
  }

  private static Map<Long, Notes> notes(DSLContext sql, long planId, LocalDate asOf) {
    var notes = new HashMap<Long, Notes>();
    sql.select(PROGRESS_NOTE.DUTY_ID, count(), max(PROGRESS_NOTE.NOTED_ON))
        .from(PROGRESS_NOTE)
        .join(DUTY)
        .on(DUTY.ID.eq(PROGRESS_NOTE.DUTY_ID))
        .join(MEASURE)
        .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
        .where(MEASURE.PLAN_ID.eq(planId), PROGRESS_NOTE.DELETED_AT.isNull(), PROGRESS_NOTE.NOTED_ON.le(asOf))
        .groupBy(PROGRESS_NOTE.DUTY_ID)
        .forEach(row -> notes.put(row.value1(), new Notes(row.value2(), row.value3())));
    return notes;
  }

  /// The last day each unit did something on a demand of each measure.
  private static Map<Place, LocalDate> demandSteps(DSLContext sql, long planId, LocalDate asOf) {
    var days = new HashMap<Place, LocalDate>();
    sql.select(DEMAND.MEASURE_ID, DEMAND_STEP.UNIT_ID, max(DEMAND_STEP.ON_DAY))
        .from(DEMAND_STEP)
        .join(DEMAND)
        .on(DEMAND.ID.eq(DEMAND_STEP.DEMAND_ID))
        .join(MEASURE)
        .on(MEASURE.ID.eq(DEMAND.MEASURE_ID))
        .where(
            MEASURE.PLAN_ID.eq(planId),
            DEMAND_STEP.UNIT_ID.isNotNull(),
            DEMAND_STEP.ON_DAY.le(asOf),
            DEMAND.DELETED_AT.isNull())
        .groupBy(DEMAND.MEASURE_ID, DEMAND_STEP.UNIT_ID)
        .forEach(row -> days.put(new Place(row.value1(), row.value2()), row.value3()));
    return days;
  }

  private static Map<Place, Integer> openDemands(DSLContext sql, long planId, LocalDate asOf) {
    var counts = new HashMap<Place, Integer>();
    var concerned =
        or(
            DEMAND.LEAD_UNIT_ID.eq(UNIT.ID),
            exists(
                selectOne()
                    .from(DEMAND_UNIT)
                    .where(DEMAND_UNIT.DEMAND_ID.eq(DEMAND.ID), DEMAND_UNIT.UNIT_ID.eq(UNIT.ID))));
    sql.select(DEMAND.MEASURE_ID, UNIT.ID, count())
        .from(DEMAND)
        .join(MEASURE)
        .on(MEASURE.ID.eq(DEMAND.MEASURE_ID))
        .join(UNIT)
        .on(concerned)
        .where(
            MEASURE.PLAN_ID.eq(planId),
            DEMAND.DELETED_AT.isNull(),
            DEMAND.RECEIVED_ON.le(asOf),
            DEMAND.STATE.ne("WITHDRAWN"),
            or(DEMAND.CLOSED_ON.isNull(), DEMAND.CLOSED_ON.gt(asOf)))
        .groupBy(DEMAND.MEASURE_ID, UNIT.ID)
        .forEach(row -> counts.put(new Place(row.value1(), row.value2()), row.value3()));
    return counts;
  }
}
