package cn.qinshui.zhuanban.app.ui.chart;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lying bars for names of any length: each a whole, with the part of it that is done filled in.
public final class PartBars extends VBox {

  /// One bar.
  public record Bar(String name, int part, int whole) {}

  /// @param partWord what the filled part is, such as 已办结
  /// @param wholeWord what the whole bar is, such as 收到
  public PartBars(String partWord, String wholeWord, List<Bar> bars) {
    getStyleClass().add("part-bars");
    int longest = bars.stream().mapToInt(Bar::whole).max().orElse(0);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("part-bars-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setHalignment(HPos.RIGHT);
    ColumnConstraints room = new ColumnConstraints();
    room.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(name, room);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      Track track = new Track(bar, longest);
      track.setAccessibleText(bar.name() + "，" + wholeWord + bar.whole() + "，" + partWord + bar.part());
      grid.addRow(i, Boxes.whole(bar.name(), "chart-label"), track);
    }
    getChildren().addAll(legend(partWord, wholeWord), grid);
  }

  private static Region legend(String partWord, String wholeWord) {
    return Boxes.row(
        6,
        Boxes.styled(new Region(), "part-key", "done"),
        Boxes.text(partWord, "chart-label"),
        Boxes.styled(new Region(), "part-key"),
        Boxes.text(wholeWord, "chart-label"));
  }

  private static final class Track extends Region {
    private static final double HEIGHT = 12;
    private static final double NUMBERS = 70;

    private final Bar bar;
    private final int longest;
    private final Region whole = Boxes.styled(new Region(), "part-whole");
    private final Region part = Boxes.styled(new Region(), "part-done");
    private final Region numbers;

    Track(Bar bar, int longest) {
      this.bar = bar;
      this.longest = longest;
      this.numbers = Boxes.whole(bar.part() + " / " + bar.whole(), "chart-value");
      getChildren().addAll(whole, part, numbers);
      setPrefHeight(HEIGHT + 8);
      setMinWidth(NUMBERS + 40);
    }

    @Override
    protected void layoutChildren() {
      double room = Math.max(0, getWidth() - NUMBERS);
      double top = (getHeight() - HEIGHT) / 2;
      double all = longest == 0 ? 0 : room * bar.whole() / longest;
      double done = bar.whole() == 0 ? 0 : all * bar.part() / bar.whole();
      whole.resizeRelocate(0, top, all, HEIGHT);
      part.resizeRelocate(0, top, done, HEIGHT);
      numbers.autosize();
      numbers.relocate(all + 8, (getHeight() - numbers.getHeight()) / 2);
    }
  }
}
