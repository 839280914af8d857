package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.standard.PackRenewal;
import cn.qinshui.zhuanban.data.standard.PackRenewalStore;
import cn.qinshui.zhuanban.data.standard.PackRenewalStore.Shipped;
import java.util.List;
import javafx.scene.Node;

/// After an upgrade of the program: the standards it ships go into the library, and what changed is shown.
public final class StandardsBrought {
  private static final int MOST_CHANGES = 12;

  private final Desk desk;
  private final Deeds deeds;
  private final PackRenewalStore store;

  private record Found(String fields, List<Shipped> shipped, List<PackRenewal> planned) {}

  public StandardsBrought(Desk desk, Deeds deeds, Database database) {
    this.desk = desk;
    this.deeds = deeds;
    this.store = new PackRenewalStore(database);
  }

  /// Looks in the background; where nothing is new nobody hears of it.
  public void look() {
    desk.work()
        .run(
            "核对随程序的认定标准",
            _ -> find(new Content()),
            found -> {
              if (found.planned().isEmpty()) remember(found);
              else bring(found);
            });
  }

  private void bring(Found found) {
    deeds.write(
        "更新认定标准",
        author -> {
          store.bring(author, found.fields(), found.planned());
          return found;
        },
        brought -> {
          remember(brought);
          tell(brought.planned());
        });
  }

  private void remember(Found found) {
    desk.work()
        .run(
            "记下随程序的认定标准",
            _ -> {
              store.remember(found.fields(), found.shipped());
              return found;
            },
            _ -> {});
  }

  private Found find(Content content) {
    var fields = content.standardFields();
    var shipped = content.standards().stream().map(pack -> new Shipped(pack.what(), pack.text())).toList();
    return new Found(fields, shipped, store.plan(fields, shipped));
  }

  private void tell(List<PackRenewal> planned) {
    var lines = Boxes.column(14);
    planned.forEach(renewal -> lines.getChildren().add(about(renewal)));
    lines.getChildren().add(Boxes.prose("按 Ctrl+Z 可整件撤销，以后在“认定标准”里可以启用或停用。本办自己载入的标准没有动。", "muted", "small"));
    desk.notices()
        .dialog(
            "程序带来了 " + planned.size() + " 套认定标准",
            lines,
            close ->
                List.of(
                    Buttons.plain(
                        "打开认定标准",
                        () -> {
                          close.run();
                          desk.navigator().open(new Route.Packs());
                        }),
                    Buttons.main("知道了", close)));
  }

  private static Node about(PackRenewal renewal) {
    var candidate = renewal.candidate();
    var lines = Boxes.column(3, Boxes.prose(candidate.pack().name() + "：" + renewal.way().label(), "strong"));
    for (var change : candidate.changes().stream().limit(MOST_CHANGES).toList()) {
      lines.getChildren().add(Boxes.prose(change.words(), "dialog-text"));
    }
    int more = candidate.changes().size() - MOST_CHANGES;
    if (more > 0) lines.getChildren().add(Boxes.text("还有 " + more + " 处", "muted"));
    return lines;
  }
}
