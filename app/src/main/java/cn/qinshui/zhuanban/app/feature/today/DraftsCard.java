package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// 我的草稿: input that was not saved, to be gone on with or thrown away. Nobody else sees it.
final class DraftsCard {
  private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final Clock clock;
  private final Consumer<Route> open;
  private final Consumer<Draft> discard;

  DraftsCard(Clock clock, Consumer<Route> open, Consumer<Draft> discard) {
    this.clock = clock;
    this.open = open;
    this.discard = discard;
  }

  Card of(List<Draft> drafts) {
    VBox rows = Boxes.column(0);
    for (Draft draft : drafts) {
      Kept kept = kept(draft);
      String saved = SAVED.format(draft.savedAt().atZone(clock.getZone()));
      rows.getChildren()
          .add(
              Boxes.row(
                  0,
                  Boxes.grow(
                      new RowButton(
                          "继续" + kept.words(),
                          () -> kept.route().ifPresent(open),
                          Boxes.text(kept.words()),
                          Boxes.spring(),
                          Boxes.whole(saved + " 存", "muted", "small"))),
                  Buttons.quiet("丢弃", () -> discard.accept(draft))));
    }
    Card card = new Card(rows).head("我的草稿（" + drafts.size() + "）");
    card.getStyleClass().add("today-card");
    return card;
  }

  private record Kept(String words, Optional<Route> route) {}

  private static Kept kept(Draft draft) {
    Long ref = draft.refId();
    return switch (draft.kind()) {
      case "visit" ->
          ref == null
              ? new Kept("没有保存的走访", Optional.of(new Route.VisitNew()))
              : new Kept("没有保存的走访修改", Optional.of(new Route.VisitEdit(ref)));
      case "demand" -> new Kept("没有保存的诉求", Optional.of(new Route.DemandNew()));
      default -> new Kept("没有保存的内容", Optional.empty());
    };
  }
}
