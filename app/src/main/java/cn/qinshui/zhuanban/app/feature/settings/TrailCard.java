package cn.qinshui.zhuanban.app.feature.settings;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The newest deeds of everybody; each can be taken back from here.
final class TrailCard {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
  private static final Set<String> ANYTHING =
      Set.of(
          "enterprise",
          "contact",
          "year_figures",
          "qualification",
          "property",
          "visit",
          "demand",
          "milestone",
          "progress_note",
          "duty",
          "todo",
          "register_entry",
          "policy",
          "policy_push",
          "lead",
          "meeting",
          "resolution",
          "briefing_issue",
          "briefing_prose",
          "setting",
          "account",
          "attachment",
          "slip");
  private static final int SHOWN = 60;

  private final Desk desk;
  private final History history;
  private final Supplier<Author> present;
  private final VBox lines = Boxes.column(4);
  private final Card card;
  private final Slot<List<History.Entry>> slot;
  private final TableWatch.Watch watch;

  TrailCard(Desk desk, Database database, Supplier<Author> present) {
    this.desk = desk;
    this.history = new History(database);
    this.present = present;
    card =
        new Card(
            "变更记录",
            Boxes.prose("谁、何时、做了什么，最近 " + SHOWN + " 条。记录始终开着，撤销也留痕。", "muted"),
            Buttons.link("逐字段查看、筛选、导出", () -> desk.navigator().open(new Route.Trail())),
            lines);
    slot = desk.work().slot("读取变更记录", this::show);
    watch = desk.watch().on(ANYTHING, this::reload);
    reload();
  }

  Card card() {
    return card;
  }

  TableWatch.Watch watch() {
    return watch;
  }

  private void reload() {
    slot.load(_ -> history.entries(null, SHOWN));
  }

  private void show(List<History.Entry> entries) {
    lines.getChildren().setAll(entries.stream().map(this::line).toList());
  }

  private Node line(History.Entry entry) {
    var when = entry.at().atZone(ZoneId.systemDefault()).format(WHEN);
    var what = Boxes.prose(entry.cause(), entry.reversed() ? "muted" : "");
    var line = Boxes.row(14, Boxes.text(when, "muted", "code"), Boxes.text(entry.author()), Boxes.grow(what));
    if (entry.reversed()) line.getChildren().add(Boxes.text("已撤销", "muted"));
    else if (entry.kind() != Deed.Kind.SEED) line.getChildren().add(Buttons.link("撤销", () -> reverse(entry)));
    return line;
  }

  private void reverse(History.Entry entry) {
    var now = present.get();
    desk.work()
        .run(
            "撤销",
            _ -> {
              history.reverse(now, entry.setId());
              return entry;
            },
            done -> desk.notices().say("已撤销：" + done.cause()));
  }
}
