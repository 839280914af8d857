package cn.qinshui.zhuanban.app.ui.chart;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One bar that shows how a whole is made up of states, with the words and counts under it.
public final class Shares extends VBox {

  /// A part of the whole.
  public record Share(Tone tone, String word, long count) {}

  public Shares(List<Share> shares) {
    getStyleClass().add("shares");
    FlowPane legend = new FlowPane(16, 4);
    for (Share share : shares) {
      legend
          .getChildren()
          .add(
              Boxes.row(
                  6,
                  Badge.mark(share.tone()),
                  Boxes.text(share.word(), "muted"),
                  Boxes.text(Long.toString(share.count()), "strong")));
    }
    getChildren().addAll(new Bar(shares), legend);
  }

  private static final class Bar extends Pane {
    private static final double GAP = 2;
    private final List<Share> shares = new ArrayList<>();

    Bar(List<Share> all) {
      getStyleClass().add("shares-bar");
      for (Share share : all) {
        if (share.count() > 0) {
          Region part = new Region();
          part.getStyleClass().addAll("shares-part", share.tone().styleClass());
          shares.add(share);
          getChildren().add(part);
        }
      }
    }

    @Override
    protected void layoutChildren() {
      double whole = shares.stream().mapToLong(Share::count).sum();
      double room = getWidth() - GAP * Math.max(0, shares.size() - 1);
      double x = 0;
      for (int i = 0; i < shares.size(); i++) {
        Node part = getChildren().get(i);
        double width = room * shares.get(i).count() / whole;
        part.resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
  }
}
