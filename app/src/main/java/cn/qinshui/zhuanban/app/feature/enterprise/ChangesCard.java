package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.data.audit.FieldChange;
import cn.qinshui.zhuanban.data.audit.FieldChangeFilter;
import cn.qinshui.zhuanban.data.audit.FieldChangeStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;

/// 变更: the newest changes of this firm, field by field, and the way to all of them.
final class ChangesCard implements FileCard {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
  private static final int SHOWN = 8;

  private final Desk desk;
  private final FieldChangeStore store;
  private final Card card = new Card();
  private final Slot<FieldChangeStore.Found> slot;
  private long firm;

  ChangesCard(Desk desk, FieldChangeStore store) {
    this.desk = desk;
    this.store = store;
    slot = desk.work().slot("读取变更", this::show);
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    firm = shown.file().enterprise().id();
    long wanted = firm;
    slot.load(_ -> store.page(FieldChangeFilter.ofFirm(wanted), PageRequest.first(SHOWN)));
  }

  private void show(FieldChangeStore.Found found) {
    if (found.rows().isEmpty()) {
      card.getChildren().setAll(Boxes.prose("随初始资料载入后没有改过。以后每改一个字段都记在这里。", "muted"));
    } else {
      card.getChildren().setAll(found.rows().stream().map(ChangesCard::line).toList());
    }
    card.head(
        "变更",
        Buttons.quiet(
            "全部 %,d 处".formatted(found.total()),
            () -> desk.navigator().open(new Route.Trail(FieldChangeFilter.ofFirm(firm)))));
  }

  private static Node line(FieldChange change) {
    String what = change.subject().equals("企业") ? change.field() : change.subject() + " " + change.field();
    return Boxes.column(
        1,
        Boxes.prose(what + "：" + said(change.before()) + " → " + said(change.after())),
        Boxes.text(
            change.at().format(WHEN) + "　" + change.author() + (change.reversed() ? "　已撤销" : ""), "muted", "small"));
  }

  private static String said(String value) {
    return value.isEmpty() ? "空" : value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }
}
