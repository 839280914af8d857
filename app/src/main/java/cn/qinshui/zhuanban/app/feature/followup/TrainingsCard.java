package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.register.Training;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 参加的培训: what a commissioner took part in; one more is added in place.
final class TrainingsCard {
  private final Desk desk;
  private final TrainingDialog dialog;

  TrainingsCard(Desk desk, TrainingDialog dialog) {
    this.desk = desk;
    this.dialog = dialog;
  }

  Card of(CommissionerShown shown) {
    var one = shown.file().row().commissioner();
    VBox lines = Boxes.column(4);
    if (shown.trainings().isEmpty()) {
      lines.getChildren().add(Boxes.prose("还没有记参加过的培训。记在这里的，同时进“服务专员培训”台账。", "muted"));
    }
    for (var training : shown.trainings()) lines.getChildren().add(line(training, one));
    var add = Buttons.with(Feather.PLUS, Buttons.plain("添加培训", () -> dialog.ask(one)));
    var title = "参加的培训" + (shown.trainings().isEmpty() ? "" : "（" + shown.trainings().size() + "次）");
    return new Card(lines).head(title, add);
  }

  private Node line(Training training, Commissioner one) {
    var facts = training.stage() + (training.hours() == null ? "" : "，" + training.hours() + "学时");
    return Boxes.row(
        10,
        Boxes.whole(String.valueOf(training.heldOn()), "fact"),
        Buttons.link(training.title(), () -> desk.navigator().open(new Route.RegisterFile(training.entryId()))),
        Boxes.whole(facts, "muted"),
        Boxes.spring(),
        Buttons.quiet("去掉", () -> dialog.leaveOut(training, one)));
  }
}
