package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.figure.ExpiringTitleStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.meeting.AgendaItem;
import cn.qinshui.zhuanban.data.meeting.AgendaOrigin;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionState;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Proposes what the next meeting should talk about (建议议程): marks in red, overdue demands by unit, titles that run out,
/// and what earlier meetings decided and is not done.
public final class AgendaProposalStore {
  private static final PageRequest ALL = new PageRequest(0, Integer.MAX_VALUE, null, false);

  private final Database database;

  public AgendaProposalStore(Database database) {
    this.database = database;
  }

  public List<AgendaItem> propose(long planId, LocalDate today) {
    var agenda = new ArrayList<AgendaItem>();
    resolutions(planId, today, agenda);
    red(planId, today, agenda);
    overdue(today, agenda);
    expiring(today, agenda);
    return agenda;
  }

  private void resolutions(long planId, LocalDate today, List<AgendaItem> agenda) {
    var open = ResolutionFilter.none().withPlan(planId).withOpenOn(today);
    for (var resolution : new ResolutionStore(database).page(open, ALL).rows()) {
      var late = resolution.state(today) == ResolutionState.LATE ? "（逾期）" : "";
      agenda.add(
          new AgendaItem(
              AgendaOrigin.RESOLUTION,
              "上次议定事项" + late + "：" + resolution.body(),
              "resolution",
              resolution.id(),
              resolution.unit()));
    }
  }

  private void red(long planId, LocalDate today, List<AgendaItem> agenda) {
    var matrix = new MatrixStore(database).load(planId, today);
    for (var cell : matrix.cells()) {
      if (cell.state().colour() != Colour.RED) continue;
      var measure = matrix.outline().measureById(cell.duty().measureId());
      var unit = matrix.outline().unitById(cell.duty().unitId());
      agenda.add(
          new AgendaItem(
              AgendaOrigin.RED,
              "措施" + measure.no() + "“" + measure.title() + "”（" + unit.name() + "）",
              "duty",
              cell.duty().id(),
              cell.state().why()));
    }
  }

  private void overdue(LocalDate today, List<AgendaItem> agenda) {
    var calendar = new CalendarStore(database).load();
    var byUnit = new TreeMap<String, List<DemandRow>>();
    for (var row : new DemandStore(database).page(DemandFilter.none().withOverdueOn(today), ALL, today).rows()) {
      var unit = row.demand().leadUnit() == null ? "未分办" : row.demand().leadUnit();
      byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(row);
    }
    byUnit.forEach((unit, rows) -> {
      var worst = rows.getFirst().demand();
      int days = worst.term().dueOn() == null ? 0 : calendar.between(worst.term().dueOn(), today);
      agenda.add(
          new AgendaItem(
              AgendaOrigin.OVERDUE,
              unit + "逾期诉求" + rows.size() + "件",
              "unit",
              worst.leadUnitId(),
              "最长" + worst.number() + "，逾期" + days + "个工作日。"));
    });
  }

  private void expiring(LocalDate today, List<AgendaItem> agenda) {
    int days = new SettingStore(database).whole("expiry.today.days");
    for (var title : new ExpiringTitleStore(database).titles(today, today.plusDays(days), null)) {
      agenda.add(
          new AgendaItem(
              AgendaOrigin.EXPIRING,
              title.enterprise() + title.kind().label() + "称号将到期",
              "enterprise",
              title.enterpriseId(),
              "有效期至" + PaperText.date(title.validUntil()) + "。"));
    }
  }
}
