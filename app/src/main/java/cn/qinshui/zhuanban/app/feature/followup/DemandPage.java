package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.DemandEvent;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import cn.qinshui.zhuanban.data.followup.Slip;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One demand: what is asked, who answers for it by when, what the firm said, and every dated step.
final class DemandPage {
  private final Desk desk;

  DemandPage(Desk desk) {
    this.desk = desk;
  }

  Node body(DemandFile file) {
    var left = Boxes.column(16, matter(file), answer(file), units(file.units()), slips(file.slips()));
    var right = new Card("办理经过", new Timeline(file.events().reversed().stream().map(DemandPage::event).toList()));
    right.setPrefWidth(380);
    right.setMinWidth(320);
    var body = Boxes.row(16, Boxes.grow(left), right);
    body.setFillHeight(false);
    body.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private Card matter(DemandFile file) {
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
            .wide("时限情况", file.colour().why())
            .wide("诉求内容", demand.body());
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

  private static Card answer(DemandFile file) {
    var demand = file.demand();
    var verdict = demand.verdict();
    var said = verdict.satisfied() == null ? null : verdict.satisfied() ? "满意" : "不满意";
    return new Card(
        "反馈与企业意见",
        new FactGrid()
            .wide("反馈", demand.answer().feedback())
            .fact("反馈日期", demand.answer().on())
            .fact("佐证材料", file.proofs() == 0 ? demand.noProofReason() : file.proofs() + " 份")
            .fact("企业意见", said)
            .fact("表态人、日期", verdict.by() == null ? null : verdict.by() + "　" + verdict.on())
            .wide("意见说明", verdict.note())
            .fact("销号日期", demand.closedOn()));
  }

  private static Card units(List<DemandUnit> units) {
    if (units.isEmpty()) return new Card("承办单位", Boxes.prose("尚未分办。", "muted"));
    var lines = Boxes.column(6);
    for (var unit : units) {
      lines
          .getChildren()
          .add(
              Boxes.row(
                  10,
                  Boxes.text(unit.leads() ? "牵头" : "配合", "muted"),
                  Boxes.text(unit.unit()),
                  Boxes.text(
                      (unit.signedOn() == null ? "未签收" : unit.signedOn() + " 签收")
                          + (unit.answeredOn() == null ? "" : "，" + unit.answeredOn() + " 反馈"),
                      "muted",
                      "small")));
    }
    return new Card("承办单位", lines);
  }

  private static Node slips(List<Slip> slips) {
    if (slips.isEmpty()) return Boxes.column(0);
    var lines = Boxes.column(6);
    for (var slip : slips) {
      lines
          .getChildren()
          .add(
              Boxes.row(
                  10,
                  Boxes.text(slip.kind().label()),
                  Boxes.text(slip.number(), "code"),
                  Boxes.text(slip.issuedOn() + "　" + (slip.unit() == null ? "" : slip.unit()), "muted", "small")));
    }
    return new Card("发出的单子", lines);
  }

  private static Timeline.Event event(DemandEvent event) {
    var who = event.unit() == null ? event.author() : event.author() + "　" + event.unit();
    var note = event.note() == null ? "" : "\n" + event.note();
    return new Timeline.Event(event.onDay(), icon(event.step()), event.step().label(), who + note, null);
  }

  private static Ikon icon(DemandStep step) {
    return switch (step) {
      case REGISTER -> Feather.EDIT_3;
      case ASSIGN -> Feather.SEND;
      case SIGN, ASSIST_SIGN -> Feather.CHECK;
      case WORK -> Feather.TOOL;
      case ANSWER, ASSIST_ANSWER -> Feather.CORNER_DOWN_LEFT;
      case CONFIRM -> Feather.USER_CHECK;
      case REOPEN -> Feather.ROTATE_CCW;
      case CLOSE -> Feather.CHECK_CIRCLE;
      case WITHDRAW -> Feather.SLASH;
      case EXTEND -> Feather.CLOCK;
      case URGE -> Feather.BELL;
      case NOTE -> Feather.MESSAGE_SQUARE;
    };
  }
}
