package cn.qinshui.zhuanban.app.ui.chart;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lying bars that open what they count: the whole line is a button.
public final class CountBars extends GridPane {
  private static final double HEIGHT = 12;
  private static final double NUMBER = 52;

  /// One bar; `share` says how much of the whole it is, in %, and may be empty.
  public record Bar(String name, int count, String share, Runnable open) {}

  public CountBars(List<Bar> bars) {
    getStyleClass().add("count-bars");
    int longest = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setHalignment(HPos.RIGHT);
    ColumnConstraints room = new ColumnConstraints();
    room.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(name, room);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      Button line = new Button();
      line.getStyleClass().addAll("count-bar", "flat");
      line.setMaxWidth(Double.MAX_VALUE);
      line.setGraphic(new Track(bar, longest));
      line.setAccessibleText(bar.name() + " " + bar.count() + (bar.share().isEmpty() ? "" : "，占" + bar.share()));
      line.setOnAction(event -> bar.open().run());
      line.setDisable(bar.count() == 0);
      addRow(i, Boxes.whole(bar.name(), "chart-label"), new StackPane(line));
    }
  }

  private static final class Track extends Region {
    private final Bar bar;
    private final int longest;
    private final Region part = Boxes.styled(new Region(), "part-done");
    private final Region number;

    Track(Bar bar, int longest) {
      this.bar = bar;
      this.longest = longest;
      this.number =
          Boxes.row(
              6,
              Boxes.whole(String.valueOf(bar.count()), "chart-value", "strong"),
              Boxes.whole(bar.share(), "chart-label"));
      getChildren().addAll(part, number);
      setPrefHeight(HEIGHT + 8);
      setMinWidth(NUMBER * 2);
    }

    @Override
    protected double computePrefWidth(double height) {
      return NUMBER * 4;
    }

    @Override
    protected void layoutChildren() {
      double room = Math.max(0, getWidth() - NUMBER * 2);
      double length = room * bar.count() / longest;
      part.resizeRelocate(0, (getHeight() - HEIGHT) / 2, length, HEIGHT);
      number.autosize();
      number.relocate(length + 8, (getHeight() - number.getHeight()) / 2);
    }
  }
}
