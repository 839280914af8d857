package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.db.History;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// 变更记录: who did what to this mark and when; the newest few, the rest on demand.
final class TrailCard {

  private static final int FEW = 5;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private TrailCard() {}

  static Card of(List<History.Entry> trail, ZoneId zone) {
    VBox rows = Boxes.column(6);
    fill(rows, trail, Math.min(FEW, trail.size()), zone);
    if (trail.isEmpty()) {
      rows.getChildren().add(Boxes.text("方案载入以后没有改动过。", "muted"));
    } else if (trail.size() > FEW) {
      Node more = Buttons.link("全部" + trail.size() + "条", () -> fill(rows, trail, trail.size(), zone));
      rows.getChildren().add(more);
    }
    return new Card("变更记录", rows);
  }

  private static void fill(VBox rows, List<History.Entry> trail, int count, ZoneId zone) {
    rows.getChildren().setAll(trail.stream().limit(count).map(entry -> row(entry, zone)).toList());
  }

  private static Node row(History.Entry entry, ZoneId zone) {
    String reversed = entry.reversed() ? "（已撤销）" : "";
    return Boxes.row(
        10,
        Boxes.text(TIME.format(entry.at().atZone(zone)), "line-date"),
        Boxes.text(entry.author(), "muted", "trail-who"),
        Boxes.grow(Boxes.prose(entry.cause() + reversed)));
  }
}
