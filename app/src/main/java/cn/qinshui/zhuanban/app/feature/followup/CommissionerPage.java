package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.followup.AssignedFirm;
import cn.qinshui.zhuanban.data.followup.CommissionerFile;
import cn.qinshui.zhuanban.data.followup.FirmRhythm;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One commissioner: what he does now, the rhythm of his visits, and whom he served when.
final class CommissionerPage {

  private final Desk desk;
  private final CommissionerDialogs dialogs;
  private final TrainingsCard trainings;

  CommissionerPage(Desk desk, CommissionerDialogs dialogs, TrainingsCard trainings) {
    this.desk = desk;
    this.dialogs = dialogs;
    this.trainings = trainings;
  }

  Node head(CommissionerShown shown) {
    var file = shown.file();
    var one = file.row().commissioner();
    var header =
        new PageHeader(one.name())
            .crumbs(
                new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())),
                new PageHeader.Crumb("服务专员", () -> desk.navigator().open(new Route.Coverage())));
    if (!one.present()) {
      return header.beside(new Badge(Tone.GREY, "已离岗")).actions(Buttons.plain("修改", () -> dialogs.edit(one)));
    }
    String load = file.row().firms() + "/" + file.row().limit() + " 户";
    header.beside(file.row().overloaded() ? new Badge(Tone.RED, "超上限 " + load) : new Badge(Tone.GREEN, "在岗 " + load));
    return header.actions(
        Buttons.plain("我的企业", () -> desk.navigator().open(new Route.OwnFirms(one.id()))),
        Buttons.with(Feather.EDIT_2, Buttons.plain("修改", () -> dialogs.edit(one))),
        Buttons.plain("离岗", () -> dialogs.leave(one)),
        Buttons.with(Feather.REPEAT, Buttons.main("移交企业", () -> desk.navigator().open(new Route.HandOver(one.id())))));
  }

  Node body(CommissionerShown shown) {
    var file = shown.file();
    var row = file.row();
    var one = row.commissioner();
    var facts =
        new FactGrid()
            .fact("单位", one.unit())
            .fact("电话", one.phone())
            .fact("从哪天起", one.sinceOn())
            .fact("本季走访", row.visitedThisQuarter() + " 户，未走访 " + row.unvisited() + " 户")
            .fact("在办诉求", row.openDemands() + " 件")
            .fact("其中逾期", row.overdueDemands() + " 件");
    if (!one.present()) facts.fact("离岗", one.leftOn()).fact("离岗原因", one.leftReason());
    facts.wide("备注", one.note());
    VBox body = Boxes.column(16, new Card("基本情况", facts), rhythm(file), trainings.of(shown), served(file));
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private Card rhythm(CommissionerFile file) {
    if (file.rhythm().isEmpty()) return new Card("走访节奏", Boxes.prose("名下没有企业。", "muted"));
    GridPane grid = Boxes.styled(new GridPane(), "own-firms");
    ColumnConstraints first = new ColumnConstraints();
    first.setPercentWidth(40);
    grid.getColumnConstraints().add(first);
    for (int i = 0; i < file.quarters().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(15);
      grid.getColumnConstraints().add(column);
      grid.add(Boxes.text(file.quarters().get(i), "muted"), i + 1, 0);
    }
    grid.add(Boxes.text("企业", "muted"), 0, 0);
    int line = 1;
    for (FirmRhythm firm : file.rhythm()) {
      grid.add(
          Buttons.link(firm.enterprise(), () -> desk.navigator().open(new Route.EnterpriseFile(firm.enterpriseId()))),
          0,
          line);
      for (int i = 0; i < firm.visits().size(); i++) {
        int visits = firm.visits().get(i);
        grid.add(visits > 0 ? new Badge(Tone.GREEN, visits + " 次") : new Badge(Tone.YELLOW, "未走访"), i + 1, line);
      }
      line++;
    }
    return new Card("走访节奏（每季都要走到）", grid);
  }

  private Card served(CommissionerFile file) {
    VBox lines = Boxes.column(4);
    if (file.served().isEmpty()) lines.getChildren().add(Boxes.prose("还没有服务过企业。", "muted"));
    for (AssignedFirm firm : file.served()) {
      String time = firm.sinceOn() + (firm.untilOn() == null ? " 至今" : " 至 " + firm.untilOn());
      lines
          .getChildren()
          .add(
              Boxes.row(
                  10,
                  Boxes.text(time, firm.untilOn() == null ? "fact" : "muted"),
                  Buttons.link(
                      firm.enterprise(), () -> desk.navigator().open(new Route.EnterpriseFile(firm.enterpriseId())))));
    }
    return new Card("服务过的企业", lines);
  }
}
