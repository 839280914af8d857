package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.DutyFacts;
import cn.qinshui.zhuanban.data.plan.DutyRules;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteFilter;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.Plan;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the sheet of a day.
final class SheetReader {
  private static final int ALL = 100_000;
  private final PlanStore plans;
  private final MilestoneStore milestones;
  private final NoteStore notes;
  private final SettingStore settings;
  private final CalendarStore calendar;

  SheetReader(PlanStore plans, MilestoneStore milestones, NoteStore notes, SettingStore settings, CalendarStore calendar) {
    this.plans = plans;
    this.milestones = milestones;
    this.notes = notes;
    this.settings = settings;
    this.calendar = calendar;
  }

  Optional<Sheet> read(LocalDate asOf) {
    return plans.current(asOf).map(plan -> read(plan, asOf));
  }

  private Sheet read(Plan plan, LocalDate asOf) {
    PlanOutline outline = plans.outline(plan.id());
    Map<Long, List<Milestone>> steps = milestones.page(MilestoneFilter.none().withPlan(plan.id()), PageRequest.first(ALL))
        .rows().stream().map(row -> row.milestone()).collect(Collectors.groupingBy(Milestone::dutyId));
    Map<Long, LocalDate> touched = new HashMap<>();
    notes.page(NoteFilter.none().withPlan(plan.id()), PageRequest.first(ALL)).rows()
        .forEach(row -> touched.merge(row.note().dutyId(), row.note().notedOn(), (a, b) -> a.isAfter(b) ? a : b));
    DutyRules rules = new DutyRules(new DutyRules.Limits(settings.whole("matrix.soon.days"),
        settings.whole("matrix.untouched.days")), calendar.load());
    Map<Long, CellState> states = new HashMap<>();
    Map<Long, Integer> open = new HashMap<>();
    for (Duty duty : outline.duties()) {
      List<Milestone> own = steps.getOrDefault(duty.id(), List.of());
      states.put(duty.id(), rules.state(new DutyFacts(own, touched.get(duty.id()), plan.issuedOn()), asOf));
      open.put(duty.id(), (int) own.stream().filter(m -> m.openOn(asOf)).count());
    }
    return new Sheet(outline, plans.panel(plan.id()), states, open, rules, asOf);
  }
}
