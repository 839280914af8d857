package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.meeting.Resolution;
import cn.qinshui.zhuanban.data.meeting.ResolutionState;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Open 议定事项 of this measure, those of this unit first; the number opens the whole list.
final class DecisionsCard {

  private static final int FEW = 5;

  private DecisionsCard() {}

  static Card of(CellFile file, Consumer<Route> open) {
    if (file.decisions().isEmpty()) {
      return new Card(Boxes.text("没有未办结的议定事项。", "muted")).head("未办结议定事项");
    }
    VBox rows = Boxes.column(6);
    file.decisions().stream().limit(FEW).forEach(one -> rows.getChildren().add(row(one, file.sheet().asOf())));
    var list = new CountedList.Resolutions(CellReader.decisionsOf(file.duty(), file.sheet().asOf()));
    return new Card(rows)
        .head(
            "未办结议定事项",
            Buttons.link(
                file.decisions().size() + "项",
                () -> open.accept(Route.behind("措施" + file.measure().no() + "未办结议定事项", list))));
  }

  private static Node row(Resolution one, LocalDate asOf) {
    boolean late = one.state(asOf) == ResolutionState.LATE;
    String who =
        (one.unit() == null ? "" : one.unit() + "　") + (one.dueOn() == null ? "没有定时限" : "限" + one.dueOn() + "前办结");
    String putOff = one.postponedFrom() == null ? "" : "，原定" + one.postponedFrom() + "，延后：" + one.postponeReason();
    return Boxes.row(
        8,
        Badge.mark(late ? Tone.RED : Tone.BLUE),
        Boxes.grow(
            Boxes.column(
                1, Boxes.prose(one.body()), Boxes.prose((late ? "逾期　" : "") + who + putOff, "muted", "small"))));
  }
}
