package cn.qinshui.zhuanban.app.feature.settings;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.data.db.Backups;
import cn.qinshui.zhuanban.data.db.Library;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the library lies, and its checked copies.
final class CopiesCard {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int KEPT = 10;

  private final Desk desk;
  private final Library library;
  private final VBox lines = Boxes.column(4);
  private final Slot<List<Backups.Backup>> slot;
  private final Card card;

  CopiesCard(Desk desk, Library library) {
    this.desk = desk;
    this.library = library;
    card =
        new Card(
            Boxes.prose("资料库在 " + library.folder().toAbsolutePath(), "muted"),
            Boxes.prose("每次打开后自动备份一份，并打开核对过才算数；保留最近 " + KEPT + " 份。", "muted"),
            lines);
    card.head("资料库与备份", Buttons.with(Feather.SAVE, Buttons.plain("现在备份", this::make)));
    slot = desk.work().slot("读取备份", this::show);
    reload();
  }

  Card card() {
    return card;
  }

  private void reload() {
    slot.load(_ -> Backups.of(library.folder()));
  }

  private void make() {
    desk.work()
        .run(
            "备份",
            _ -> Backups.makeGood(library, KEPT),
            backup -> {
              desk.notices().say("已备份并核对：" + backup.file().getFileName());
              reload();
            });
  }

  private void show(List<Backups.Backup> copies) {
    lines.getChildren().clear();
    if (copies.isEmpty()) lines.getChildren().add(Boxes.text("还没有备份", "muted"));
    for (var copy : copies) {
      lines
          .getChildren()
          .add(
              Boxes.row(
                  16,
                  Boxes.text(copy.madeAt().format(WHEN)),
                  Boxes.text("%.1f MB".formatted(copy.bytes() / 1048576.0), "muted"),
                  Boxes.text(copy.file().getFileName().toString(), "muted", "small")));
    }
  }
}
