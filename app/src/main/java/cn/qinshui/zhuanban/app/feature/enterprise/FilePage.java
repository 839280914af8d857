package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Masonry;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Where the cards of a file stand: two columns with 动态 among them on a small screen; on a wide one 动态 has a
/// column of its own at the right that scrolls by itself.
final class FilePage extends HBox {

  private static final double NARROWEST = 430;
  private static final double GAP = 16;
  private static final int COLUMNS = 4;
  private static final double RAIL_FROM = 1480;
  private static final int PLACE = 2;

  private final Masonry cards;
  private final ScrollPane scroll;
  private final ScrollPane rail;
  private final Card timeline;

  FilePage(List<Card> parts, Card timeline) {
    this.timeline = timeline;
    cards = Boxes.styled(new Masonry(NARROWEST, GAP, COLUMNS), "file-cards");
    cards.getChildren().addAll(parts);
    cards.getChildren().add(PLACE, timeline);
    scroll = scroll(cards);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    rail = Boxes.styled(scroll(new StackPane()), "file-rail");
    getChildren().add(scroll);
    widthProperty().addListener((source, before, now) -> settle(now.doubleValue()));
  }

  private static ScrollPane scroll(javafx.scene.Node content) {
    ScrollPane scroll = Boxes.styled(new ScrollPane(content), "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void settle(double width) {
    boolean wide = width >= RAIL_FROM;
    if (wide && !getChildren().contains(rail)) {
      cards.getChildren().remove(timeline);
      rail.setContent(Boxes.styled(new StackPane(timeline), "rail-card"));
      getChildren().add(rail);
    } else if (!wide && getChildren().contains(rail)) {
      getChildren().remove(rail);
      rail.setContent(new StackPane());
      cards.getChildren().add(PLACE, timeline);
    }
    double share = Math.clamp(width * 0.26, 400, 640);
    rail.setMinWidth(share);
    rail.setPrefWidth(share);
    rail.setMaxWidth(share);
  }

  @Override
  public void requestFocus() {
    scroll.requestFocus();
  }
}
