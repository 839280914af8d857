package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is past its day at the end of a month, of every kind in one list.
final class OverdueFacts {
  private static final PageRequest ALL = new PageRequest(0, Integer.MAX_VALUE, null, false);

  private final Database database;
  private final WorkdayCalendar calendar;
  private final long planId;
  private final LocalDate asOf;

  OverdueFacts(Database database, WorkdayCalendar calendar, long planId, LocalDate asOf) {
    this.database = database;
    this.calendar = calendar;
    this.planId = planId;
    this.asOf = asOf;
  }

  DemandFilter demands() {
    return DemandFilter.none().withOverdueOn(asOf);
  }

  MilestoneFilter milestones() {
    return MilestoneFilter.none().withPlan(planId).withOverdueOn(asOf);
  }

  ResolutionFilter resolutions() {
    return ResolutionFilter.none().withPlan(planId).withOverdueOn(asOf);
  }

  List<OverdueFact> all() {
    var all = new ArrayList<OverdueFact>();
    for (var row : new DemandStore(database).page(demands(), ALL, asOf).rows()) {
      var demand = row.demand();
      add(
          all,
          OverdueFact.Kind.DEMAND,
          demand.id(),
          demand.number(),
          demand.enterprise() + "：" + demand.title(),
          demand.leadUnit(),
          demand.term().dueOn());
    }
    for (var row : new MilestoneStore(database).page(milestones(), ALL).rows()) {
      add(
          all,
          OverdueFact.Kind.MILESTONE,
          row.milestone().id(),
          "措施" + row.place().measureNo(),
          row.milestone().title(),
          row.place().unitName(),
          row.milestone().dueOn());
    }
    for (var resolution : new ResolutionStore(database).page(resolutions(), ALL).rows()) {
      add(
          all,
          OverdueFact.Kind.RESOLUTION,
          resolution.id(),
          "议定事项",
          resolution.body(),
          resolution.unit(),
          resolution.dueOn());
    }
    all.sort(Comparator.comparing(OverdueFact::dueOn).thenComparing(OverdueFact::kind).thenComparing(OverdueFact::id));
    return all;
  }

  private void add(
      List<OverdueFact> all,
      OverdueFact.Kind kind,
      long id,
      String number,
      String matter,
      @Nullable String unit,
      @Nullable LocalDate due) {
    if (due == null) return;
    all.add(new OverdueFact(kind, id, number, matter, unit, due, calendar.between(due, asOf)));
  }
}
