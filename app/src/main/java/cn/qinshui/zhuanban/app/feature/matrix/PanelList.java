package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.data.plan.PanelMember;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The members of the 工作专班 with their number of marks; one may have none.
final class PanelList extends VBox {

  PanelList(Sheet sheet) {
    getStyleClass().add("panel-list");
    for (PanelMember member : sheet.panel()) {
      getChildren().add(row(member));
    }
    getChildren().add(Boxes.prose("名单按方案措施十六。方案以“等相关部门”收尾，未列名的责任单位不在此列。", "muted", "small", "panel-note"));
  }

  private static HBox row(PanelMember member) {
    String name = member.unitName() != null ? member.unitName() : String.valueOf(member.person());
    String marks = member.unitId() == null ? "" : member.duties() + "项责任";
    return Boxes.styled(
        Boxes.row(
            12,
            Boxes.text(name, "strong"),
            Boxes.text(member.post(), "muted"),
            Boxes.spring(),
            Boxes.text(marks, member.duties() == 0 ? "muted" : "strong")),
        "panel-row");
  }
}
