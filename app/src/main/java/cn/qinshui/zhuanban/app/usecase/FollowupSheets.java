package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.report.sheet.Sheet;
import cn.qinshui.zhuanban.report.sheet.SheetColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The visits and demands of a period as sheets.
final class FollowupSheets {
  private final VisitStore visits;
  private final DemandStore demands;
  private final Period period;
  private final LocalDate asOf;

  FollowupSheets(Database database, Period period, LocalDate asOf) {
    this.visits = new VisitStore(database);
    this.demands = new DemandStore(database);
    this.period = period;
    this.asOf = asOf;
  }

  Sheet<?> visits() {
    var filter = VisitFilter.none().withStates(Set.of(VisitState.DONE)).withVisited(DayRange.of(period));
    return new Sheet<>(
        "走访记录",
        period + " 期内的走访，不含计划和取消的",
        List.of(
            SheetColumn.day("走访日期", VisitRow::visitedOn),
            SheetColumn.text("企业名称", 34, VisitRow::enterprise),
            SheetColumn.text("走访方式", 12, visit -> visit.way().label()),
            SheetColumn.text("服务专员", 12, VisitRow::commissioner),
            SheetColumn.text("走访单位", 16, VisitRow::unit),
            SheetColumn.text(
                "主题", 24, visit -> visit.topics().stream().map(Choice::label).collect(Collectors.joining("、"))),
            SheetColumn.text("生产经营情况", 40, VisitRow::production),
            SheetColumn.number("带回诉求", 10, VisitRow::demands),
            SheetColumn.day("下次跟进", VisitRow::nextOn)),
        Pages.rows(request -> visits.page(filter, request), page -> page));
  }

  Sheet<?> demands() {
    var filter = DemandFilter.none().withReceived(DayRange.of(period));
    return sheet("本期诉求", period + " 期内登记的诉求，状态按" + asOf, filter);
  }

  Sheet<?> openDemands() {
    return sheet("在办诉求", "截至" + asOf + "尚未销号的全部诉求", DemandFilter.none().withOpenOn(asOf));
  }

  private Sheet<DemandRow> sheet(String name, String basis, DemandFilter filter) {
    return new Sheet<>(
        name,
        basis,
        List.of(
            SheetColumn.text("编号", 20, (DemandRow row) -> row.demand().number()),
            SheetColumn.text("企业名称", 34, row -> row.demand().enterprise()),
            SheetColumn.text("类别", 12, row -> row.demand().kind().label()),
            SheetColumn.text("事项", 40, row -> row.demand().title()),
            SheetColumn.text("来源", 12, row -> row.demand().channel().label()),
            SheetColumn.day("登记日期", row -> row.demand().receivedOn()),
            SheetColumn.text("承办单位", 22, row -> row.demand().leadUnit()),
            SheetColumn.number("对应措施", 10, row -> row.demand().measureNo()),
            SheetColumn.day("应办结日", row -> row.demand().term().dueOn()),
            SheetColumn.text("状态", 14, row -> row.demand().state().label()),
            SheetColumn.text("进度", 14, row -> row.colour().spelled()),
            SheetColumn.number("逾期工作日", 12, DemandRow::workdaysLate),
            SheetColumn.number("重办次数", 10, row -> row.demand().reopened()),
            SheetColumn.text("企业意见", 10, row -> verdict(row.demand())),
            SheetColumn.day("销号日期", row -> row.demand().closedOn())),
        Pages.rows(request -> demands.page(filter, request, asOf), page -> page));
  }

  private static @Nullable String verdict(Demand demand) {
    var satisfied = demand.verdict().satisfied();
    if (satisfied == null) return null;
    return satisfied ? "满意" : "不满意";
  }
}
