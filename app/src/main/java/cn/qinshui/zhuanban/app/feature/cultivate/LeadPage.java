package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadStep;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// One lead: what it aims at, where it came from, and its way through the funnel.
final class LeadPage {
  private final Desk desk;
  private final LeadActions actions;

  /// A lead with its steps, oldest first.
  record Read(LeadRow lead, List<LeadStep> steps) {}

  LeadPage(Desk desk, LeadActions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  Node head(Read read) {
    var lead = read.lead();
    return new PageHeader(lead.name())
        .crumbs(new PageHeader.Crumb("梯度培育", () -> desk.navigator().open(new Route.Cultivation())))
        .beside(new Badge(CultivateFeature.tone(lead.stage()), lead.stage().label()))
        .subtitle(lead.entered().aim().label())
        .actions(
            Buttons.with(Feather.EDIT_2, Buttons.plain("修改", () -> actions.edit(lead))),
            Buttons.with(Feather.TRASH_2, Buttons.danger("删除", () -> actions.delete(lead))),
            Buttons.with(Feather.CHEVRONS_RIGHT, Buttons.main("转阶段", () -> actions.move(lead))));
  }

  Node body(Read read) {
    var right = new Card("经过", steps(read.steps()));
    right.setPrefWidth(320);
    right.setMinWidth(260);
    var body = Boxes.row(16, Boxes.grow(new Card("培育线索", facts(read.lead()))), right);
    body.setAlignment(Pos.TOP_LEFT);
    body.setFillHeight(false);
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private FactGrid facts(LeadRow lead) {
    var entered = lead.entered();
    var facts = new FactGrid();
    var firm = entered.enterpriseId();
    if (firm != null) {
      facts.wide(
          "企业档案",
          Buttons.link(String.valueOf(lead.enterprise()), () -> desk.navigator().open(new Route.EnterpriseFile(firm))));
    }
    return facts
        .fact("培育目标", entered.aim().label())
        .fact("信用代码", entered.code())
        .fact("来源", entered.source().label())
        .fact("发现日期", entered.foundOn())
        .wide("入库编号或公告文号", lead.evidenceNo())
        .wide("退出原因", lead.dropReason() == null ? "没有退出" : lead.dropReason())
        .wide("备注", entered.note());
  }

  private static Timeline steps(List<LeadStep> steps) {
    return new Timeline(
        steps.reversed().stream()
            .map(step ->
                new Timeline.Event(
                    step.onDay(),
                    Feather.CHEVRONS_RIGHT,
                    step.stage().label(),
                    step.author() + (step.note() == null ? "" : "　" + step.note()),
                    null))
            .toList());
  }
}
