package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.plan.Milestone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 阶段任务: steps with a date that this office has set itself; the plan prints none.
final class MilestonesCard {

  private final CellViewModel model;
  private final MilestoneDialogs dialogs;

  MilestonesCard(CellViewModel model, MilestoneDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  Card of(CellFile file) {
    VBox rows = Boxes.column(0);
    file.milestones().forEach(line -> rows.getChildren().add(row(line)));
    if (file.milestones().isEmpty()) {
      rows.getChildren().add(Boxes.prose("还没有阶段任务。方案没有规定期限，可以由本办自定一条，到期会在今日提醒。", "muted"));
    }
    return new Card(rows).head("阶段任务", Buttons.with(Feather.PLUS, Buttons.quiet("添加", () -> dialogs.edit(null))));
  }

  private HBox row(MilestoneLine line) {
    Milestone milestone = line.milestone();
    Badge badge = new Badge(line.tone(), line.word());
    badge.setTooltip(line.why().isEmpty() ? null : new Tooltip(line.why()));
    HBox badgeBox = Boxes.row(0, badge);
    badgeBox.getStyleClass().add("line-badge");
    HBox title =
        Boxes.row(8, Boxes.prose(milestone.title()), Boxes.text(milestone.origin().word(), "origin-tag", "office"));
    VBox text = Boxes.column(2, title);
    text.setAlignment(Pos.CENTER_LEFT);
    String detail = detail(line);
    if (!detail.isEmpty()) {
      text.getChildren().add(Boxes.prose(detail, "muted", "small"));
    }
    Label due = Boxes.text(milestone.dueOn() + " 到期", "line-date");
    HBox row = Boxes.row(10, badgeBox, Boxes.grow(text), due, actions(milestone));
    row.getStyleClass().add("file-line");
    return row;
  }

  private static String detail(MilestoneLine line) {
    @Nullable String note = line.milestone().note();
    if (note == null || note.isBlank()) {
      return line.why();
    }
    return line.why().isEmpty() ? note : line.why() + " " + note;
  }

  private Node actions(Milestone milestone) {
    HBox box = Boxes.row(2);
    RowMenu menu = new RowMenu(milestone.title());
    if (milestone.doneOn() == null) {
      box.getChildren().add(Buttons.quiet("办结", () -> dialogs.finish(milestone)));
    } else {
      menu.item("重新打开", () -> model.reopen(milestone));
    }
    menu.item("修改…", () -> dialogs.edit(milestone)).item("删除", () -> model.recycle(milestone));
    box.getChildren().add(menu);
    box.setMinWidth(HBox.USE_PREF_SIZE);
    return box;
  }
}
