package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import cn.qinshui.zhuanban.data.inbox.SeatPackage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// How many 席位包 of other desks wait to be merged; opens 数据交换. Not there while none waits.
final class InboxLine {

  private final Inbox inbox;
  private final Label words = Boxes.text("");
  private final RowButton line;
  private final Slot<List<SeatPackage>> slot;

  InboxLine(Desk desk, Inbox inbox) {
    this.inbox = inbox;
    line =
        new RowButton(
            "",
            () -> desk.navigator().open(new Route.Exchange()),
            Badge.mark(Tone.BLUE),
            words,
            Boxes.spring(),
            Boxes.whole("到数据交换查看", "muted", "small"));
    line.getStyleClass().add("today-inbox");
    line.setUserData("inbox");
    line.accessibleTextProperty().bind(words.textProperty());
    slot = desk.work().slot("读取席位包", this::show);
    show(List.of());
  }

  Node node() {
    return line;
  }

  /// Looks into the folder again: files come there without a word to the library.
  void read() {
    slot.load(progress -> inbox.waiting());
  }

  void close() {
    slot.cancel();
  }

  private void show(List<SeatPackage> waiting) {
    words.setText("待合并的席位包 " + waiting.size() + " 个");
    line.setVisible(!waiting.isEmpty());
    line.setManaged(line.isVisible());
  }
}
