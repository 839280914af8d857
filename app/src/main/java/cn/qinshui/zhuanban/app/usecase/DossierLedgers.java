package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.meeting.Resolution;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.policy.PolicyPush;
import cn.qinshui.zhuanban.data.policy.PolicyPushStore;
import cn.qinshui.zhuanban.data.policy.PushFilter;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterField;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import cn.qinshui.zhuanban.data.timeline.TimelineEntry;
import cn.qinshui.zhuanban.data.timeline.TimelineFilter;
import cn.qinshui.zhuanban.data.timeline.TimelineStore;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Grid;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the ledgers, the meetings and the timeline hold of a firm, as parts of its dossier.
final class DossierLedgers {
  private static final double TITLE = 24;
  private static final double STAGE = 14;
  private static final double DATE = 13.5;
  private static final double WORDS = 9.5;

  private final Database database;
  private final LocalDate asOf;

  DossierLedgers(Database database, LocalDate asOf) {
    this.database = database;
    this.asOf = asOf;
  }

  List<RegisterEntry> entries(long firm) {
    var store = new RegisterStore(database);
    return all(Pages.of(request -> store.page(RegisterFilter.none().withEnterprise(firm), request)));
  }

  /// Platforms, projects, money, trainings: a table for each kind of ledger, in the order of their measures.
  Part registers(List<RegisterEntry> all) {
    var entries = all.stream().collect(Collectors.groupingBy(entry -> entry.kind().code()));
    var grids =
        entries.values().stream()
            .sorted(
                Comparator.comparing((List<RegisterEntry> same) -> same.getFirst().kind().measure())
                    .thenComparing(same -> same.getFirst().kind().code()))
            .map(DossierLedgers::register)
            .toList();
    return new Part("平台、项目、资金和活动", grids, "各台账里没有这家企业的记录。");
  }

  private static Grid register(List<RegisterEntry> entries) {
    RegisterKind kind = entries.getFirst().kind();
    var grid =
        new DossierGrid<RegisterEntry>()
            .captioned(kind.name())
            .text(kind.titleLabel(), TITLE, RegisterEntry::title)
            .text("阶段", STAGE, entry -> entry.stage().name() + "\n" + entry.stageOn());
    var fields = kind.list().stream().flatMap(code -> kind.field(code).stream()).toList();
    for (var field : fields) {
      var head = field.unit() == null ? field.name() : field.name() + "（" + field.unit() + "）";
      var date = field.type() == RegisterField.Type.DATE;
      grid.text(head, date ? DATE : WORDS, entry -> value(entry, field));
    }
    return grid.of(entries);
  }

  private static @Nullable Object value(RegisterEntry entry, RegisterField field) {
    var value = entry.value(field.code()).orElse(null);
    if (value == null || field.type() != RegisterField.Type.BOOL) return value;
    return value.equals("true") ? "是" : "否";
  }

  Part cultivation(long firm) {
    var leads = new LeadStore(database);
    var pushes = new PolicyPushStore(database);
    var grids = new ArrayList<Grid>();
    var led = all(Pages.of(request -> leads.page(LeadFilter.none().withEnterprise(firm), request)));
    if (!led.isEmpty()) {
      grids.add(
          new DossierGrid<LeadRow>()
              .captioned("培育线索")
              .text("目标", 30, lead -> lead.entered().aim().label())
              .text("阶段", 20, lead -> lead.stage().label())
              .text("进入本阶段", 20, LeadRow::stageOn)
              .text("入库编号或公告文号", 30, LeadRow::evidenceNo)
              .of(led));
    }
    var pushed = all(Pages.of(request -> pushes.page(PushFilter.ofEnterprise(firm), request)));
    if (!pushed.isEmpty()) {
      grids.add(
          new DossierGrid<PolicyPush>()
              .captioned("政策推送")
              .text("日期", 14, PolicyPush::pushedOn)
              .text("政策", 46, PolicyPush::policy)
              .text("方式、推送人", 22, push -> push.way().label() + " " + push.person())
              .text("企业确认", 18, push -> push.acknowledgedOn() == null ? "未确认" : push.acknowledgedOn())
              .of(pushed));
    }
    return new Part("梯度培育和政策推送", grids, "没有培育线索，没有推送过政策。");
  }

  Part resolutions(long firm) {
    var store = new ResolutionStore(database);
    var all = all(Pages.of(request -> store.page(ResolutionFilter.none().withEnterprise(firm), request)));
    return new DossierGrid<Resolution>()
        .text("会议", 24, one -> one.meeting() + "\n" + one.decidedOn())
        .text("议定事项", 38, Resolution::body)
        .text("责任单位、期限", 20, one -> DossierGrid.lines(one.unit(), Objects.toString(one.dueOn(), null)))
        .text("结果", 18, one -> DossierGrid.lines(one.state(asOf).label(), one.result()))
        .part("会议议定事项", all, "没有涉及这家企业的议定事项。");
  }

  Part timeline(long firm) {
    var store = new TimelineStore(database);
    var all = all(Pages.of(request -> store.page(TimelineFilter.of(firm), request)));
    return new DossierGrid<TimelineEntry>()
        .text("日期", 13, TimelineEntry::day)
        .text("种类", 12, entry -> entry.kind().label())
        .text("事项", 59, entry -> DossierGrid.lines(entry.title(), entry.detail()))
        .text("经办", 16, TimelineEntry::who)
        .part("时间线", all, "还没有发生过什么。");
  }

  private static <T> List<T> all(Iterable<List<T>> pages) {
    var all = new ArrayList<T>();
    pages.forEach(all::addAll);
    return all;
  }
}
