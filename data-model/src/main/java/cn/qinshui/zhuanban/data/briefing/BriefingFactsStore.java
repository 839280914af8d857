package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import cn.qinshui.zhuanban.data.figure.MeasureCountStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.matrix.Matrix;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.meeting.MeetingState;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteFilter;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.policy.PushFilter;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts what a briefing says. Every number comes from the list it names.
public final class BriefingFactsStore {
  private static final PageRequest ALL = new PageRequest(0, Integer.MAX_VALUE, null, false);

  private final Database database;
  private final FigureStore figures;

  public BriefingFactsStore(Database database, FigureStore figures) {
    this.database = database;
    this.figures = figures;
  }

  /// The facts of a month, as known at the end of `today` (or of the month, if that is earlier).
  public BriefingFacts load(long planId, Period period, LocalDate today) {
    var asOf = today.isBefore(period.last()) ? today : period.last();
    var matrix = new MatrixStore(database).load(planId, asOf);
    var counts =
        new MeasureCountStore(database, figures)
            .counts(matrix.outline().measures().stream().map(Measure::no).toList(), period, asOf);
    var sections =
        matrix.outline().sections().stream()
            .map(section ->
                new SectionFacts(
                    section,
                    matrix.outline().measuresOf(section).stream()
                        .map(measure -> measure(matrix, measure, counts, new DayRange(period.first(), asOf)))
                        .toList()))
            .toList();
    var general = new GeneralFacts(database, figures, period, asOf);
    var overdue = new OverdueFacts(database, new CalendarStore(database).load(), planId, asOf);
    int months = middle(new SettingStore(database).wholes("expiry.watch.months"));
    return new BriefingFacts(
        matrix.outline().plan(),
        period,
        asOf,
        sections,
        matrix.counts(),
        general.funnel(matrix.outline()),
        general.demands(),
        general.visits(),
        overdue.all(),
        figure("overdue.demands", "逾期诉求", "件", new CountedList.Demands(overdue.demands())),
        figure("overdue.milestones", "逾期阶段任务", "项", new CountedList.Milestones(overdue.milestones())),
        figure("overdue.resolutions", "逾期议定事项", "项", new CountedList.Resolutions(overdue.resolutions())),
        general.expiring(months),
        months,
        general.expiringFirms(months),
        meetings(period, asOf),
        figure(
            "resolutions.open",
            "在办议定事项",
            "项",
            new CountedList.Resolutions(ResolutionFilter.none().withPlan(planId).withOpenOn(asOf))),
        figure(
            "policy.pushes", "推送政策", "家次", new CountedList.Pushes(PushFilter.none().withDays(period.first(), asOf))));
  }

  private static int middle(List<Integer> distances) {
    return distances.stream().sorted().toList().get(distances.size() / 2);
  }

  private Figure figure(String key, String label, String unit, CountedList list) {
    return figures.figure(key, label, unit, list);
  }

  private Figure meetings(Period period, LocalDate asOf) {
    return figure(
        "meetings",
        "召开专班会议",
        "次",
        new CountedList.Meetings(
            MeetingFilter.none().withStates(Set.of(MeetingState.HELD)).withHeld(new DayRange(period.first(), asOf))));
  }

  private MeasureFacts measure(
      Matrix matrix, Measure measure, Map<Integer, List<MeasureCount>> counts, DayRange month) {
    var key = "measure" + measure.no() + ".";
    var notes = NoteFilter.none().withMeasure(measure.id()).withNoted(month).withInstruction(false);
    var milestones = MilestoneFilter.none().withMeasure(measure.id());
    var done = milestones.withDone(month);
    return new MeasureFacts(
        measure,
        units(matrix, measure),
        matrix.state(measure),
        counts.getOrDefault(measure.no(), List.of()),
        figure(key + "notes", "进展记录", "条", new CountedList.Notes(notes)),
        new NoteStore(database).page(notes, ALL).rows(),
        figure(key + "finished", "完成阶段任务", "项", new CountedList.Milestones(done)),
        figure(key + "finishedLate", "逾期后补完", "项", new CountedList.Milestones(done.withLate(true))),
        new MilestoneStore(database).page(done, ALL).rows(),
        figure(key + "overdue", "逾期阶段任务", "项", new CountedList.Milestones(milestones.withOverdueOn(matrix.asOf()))),
        figure(
            key + "demands",
            "在办诉求",
            "件",
            new CountedList.Demands(DemandFilter.none().withMeasure(measure.id()).withOpenOn(matrix.asOf()))));
  }

  private static List<Unit> units(Matrix matrix, Measure measure) {
    return matrix.outline().dutiesOf(measure).stream()
        .sorted(Comparator.comparing((Duty duty) -> !duty.leads()).thenComparing(Duty::position))
        .map(duty -> matrix.outline().unitById(duty.unitId()))
        .toList();
  }
}
