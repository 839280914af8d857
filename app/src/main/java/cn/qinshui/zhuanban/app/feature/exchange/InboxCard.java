package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import cn.qinshui.zhuanban.data.inbox.SeatPackage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// 待合并的席位包: what other desks brought, by name, date and size; not there while nothing waits.
final class InboxCard {

  private final Desk desk;
  private final Inbox inbox;
  private final VBox rows = Boxes.column(6);
  private final Card card;

  InboxCard(Desk desk, Inbox inbox) {
    this.desk = desk;
    this.inbox = inbox;
    card = new Card("待合并的席位包", rows, Boxes.prose("包在资料库的 inbox 文件夹里。合并由后续版本提供，请先留着，不要改名，不要删除。", "muted"));
    show(List.of());
  }

  Card card() {
    return card;
  }

  /// Looks into the folder again.
  void read() {
    desk.work().run("读取席位包", progress -> inbox.waiting(), this::show);
  }

  private void show(List<SeatPackage> waiting) {
    rows.getChildren().setAll(waiting.stream().map(InboxCard::row).toList());
    card.setVisible(!waiting.isEmpty());
    card.setManaged(card.isVisible());
  }

  private static Node row(SeatPackage one) {
    return Boxes.row(
        16,
        Boxes.grow(Boxes.text(one.name())),
        Boxes.whole(one.on().toString(), "muted"),
        Boxes.whole(one.size(), "muted"));
  }
}
