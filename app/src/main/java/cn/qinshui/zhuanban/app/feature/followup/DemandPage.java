package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandRules.MonthState;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.plan.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The cards of one demand: what is asked, who answers for it by when, what the firm said, and every dated step.
final class DemandPage {
  private final Desk desk;
  private final Acts acts;

  /// What can be started from the cards.
  ///
  /// @param unit 签收 or 反馈 of a unit on its own line
  /// @param slip another paper
  record Acts(BiConsumer<DemandStep, DemandUnit> unit, Consumer<SlipKind> slip) {}

  DemandPage(Desk desk, Acts acts) {
    this.desk = desk;
    this.acts = acts;
  }

  Card matter(DemandShown shown, LocalDate today) {
    var file = shown.file();
    var demand = file.demand();
    var facts =
        new FactGrid()
            .fact(
                "企业",
                Buttons.link(
                    demand.enterprise(), () -> desk.navigator().open(new Route.EnterpriseFile(demand.enterpriseId()))))
            .fact("类别", demand.kind().label())
            .fact("受理", demand.receivedOn() + "　" + demand.channel().label())
            .fact("对应措施", demand.measureNo() == null ? null : "措施" + demand.measureNo())
            .fact("牵头单位", demand.leadUnit())
            .fact("办理时限", due(demand))
            .fact("办到哪一步", demand.state().label())
            .fact("重办", demand.reopened() == 0 ? "没有" : demand.reopened() + " 次" + (demand.escalated() ? "，已升级" : ""))
            .wide("时限情况", file.colour().why() + caution(shown));
    var months = months(file.months(), today.getYear());
    if (months != null) facts.wide("逐月", months);
    facts.wide("诉求内容", demand.body() == null ? demand.title() : demand.body());
    var card = new Card("诉求", facts);
    var visit = demand.visitId();
    if (visit != null) {
      card.head("诉求", Buttons.link("来自走访", () -> desk.navigator().open(new Route.VisitFile(visit))));
    }
    return card;
  }

  private static @Nullable String due(Demand demand) {
    var term = demand.term();
    if (term.dueOn() == null) return null;
    var days = term.limitDays() == null ? "" : "（" + term.limitDays() + " 个工作日）";
    return term.dueOn() + days + (term.extendedFrom() == null ? "" : "，由 " + term.extendedFrom() + " 延来");
  }

  private static String caution(DemandShown shown) {
    var demand = shown.file().demand();
    var due = demand.term().dueOn();
    if (due == null || demand.state().ended()) return "";
    return shown.picks().calendar().caution(demand.receivedOn(), due).map(words -> words + "。").orElse("");
  }

  /// Only where a month was not in order: 10月 绿（正常）、11月 黄（补完）.
  private static @Nullable String months(List<MonthState> months, int year) {
    if (months.stream().allMatch(month -> month.state().colour() == Colour.GREEN)) return null;
    return months.stream().map(month -> month.words(year)).collect(Collectors.joining("，"));
  }

  Card answer(DemandFile file) {
    var demand = file.demand();
    var verdict = demand.verdict();
    var said = verdict.satisfied() == null ? null : verdict.satisfied() ? "满意" : "不满意";
    return new Card(
        "反馈与企业意见",
        new FactGrid()
            .wide("反馈", demand.answer().feedback())
            .fact("反馈日期", demand.answer().on())
            .fact("销号日期", demand.closedOn())
            .fact("企业意见", said)
            .fact("表态人、日期", verdict.by() == null ? null : verdict.by() + "　" + verdict.on())
            .wide("意见说明", verdict.note()));
  }

  /// Each unit on its own line; those that assist sign and answer here.
  Card units(DemandFile file) {
    if (file.units().isEmpty()) return new Card("承办单位", Boxes.prose("尚未分办。", "muted"));
    var lines = Boxes.column(6);
    for (var unit : file.units()) {
      var done =
          (unit.signedOn() == null ? "未签收" : unit.signedOn() + " 签收")
              + (unit.answeredOn() == null ? "" : "，" + unit.answeredOn() + " 反馈");
      var line =
          Boxes.row(
              10,
              Boxes.text(unit.leads() ? "牵头" : "配合", "muted"),
              Boxes.text(unit.unit()),
              Boxes.text(done, "muted", "small"),
              Boxes.spring());
      var step = unit.signedOn() == null ? DemandStep.ASSIST_SIGN : DemandStep.ASSIST_ANSWER;
      if (!unit.leads() && !file.blocked().containsKey(step)) {
        line.getChildren()
            .add(Buttons.quiet(unit.signedOn() == null ? "签收" : "反馈", () -> acts.unit().accept(step, unit)));
      }
      lines.getChildren().add(line);
    }
    return new Card("承办单位", lines);
  }

  Card slips(DemandFile file) {
    var lines = Boxes.column(6);
    for (var slip : file.slips()) lines.getChildren().add(line(slip));
    if (file.slips().isEmpty()) lines.getChildren().add(Boxes.prose("还没有发出单子。", "muted"));
    return new Card(lines)
        .head(
            "发出的单子",
            Buttons.quiet("开交办单", () -> acts.slip().accept(SlipKind.ASSIGN)),
            Buttons.quiet("开转办函", () -> acts.slip().accept(SlipKind.TRANSFER)));
  }

  private Node line(Slip slip) {
    return Boxes.row(
        10,
        Boxes.text(slip.kind().label()),
        Buttons.link(slip.number(), () -> desk.navigator().open(new Route.DemandSlips(List.of(slip.id())))),
        Boxes.text(slip.issuedOn() + "　" + (slip.unit() == null ? "" : slip.unit()), "muted", "small"));
  }
}
