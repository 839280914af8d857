package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.slip.Urging;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Tip;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.today.TodayItem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A line of 今日: Enter opens its record, the words at its right act on it where it stands.
final class LineRow {

  private final Consumer<Route> open;
  private final LineDialogs dialogs;
  private final Urging urging;

  LineRow(Consumer<Route> open, LineDialogs dialogs, Urging urging) {
    this.open = open;
    this.dialogs = dialogs;
    this.urging = urging;
  }

  HBox of(TodayLine line, LocalDate today) {
    HBox when = Boxes.row(6, Badge.mark(line.tone()), Boxes.text(line.when(), "today-when", line.tone().styleClass()));
    when.getStyleClass().add("today-when-box");
    HBox first = Boxes.row(8, Boxes.text(line.title()));
    if (!line.mark().isEmpty()) {
      first.getChildren().add(Boxes.whole(line.mark(), "origin-tag"));
    }
    VBox told = Boxes.column(1, first, Boxes.text(line.detail(), "muted", "small"));
    told.setMinWidth(0);
    HBox words = Boxes.row(8, when, Boxes.grow(told));
    Button button = new Button();
    button.setGraphic(words);
    button.getStyleClass().addAll("flat", "today-row");
    button.setAccessibleText(line.when() + " " + line.title() + " " + line.detail() + " " + line.mark());
    Tip.on(button, line.title() + "\n" + line.detail());
    button.setOnAction(event -> open.accept(line.route()));
    button.setMinWidth(0);
    button.setUserData(line.key());
    words.prefWidthProperty().bind(button.widthProperty().subtract(16));
    HBox row = Boxes.row(0, Boxes.grow(button));
    acts(line.item(), today, row);
    return row;
  }

  private void acts(TodayItem item, LocalDate today, HBox row) {
    if (item instanceof TodayItem.DemandItem(DemandRow demand)
        && Urging.whyNot(demand.demand()) == null
        && !demand.urgedOn(today)) {
      add(row, "催办", () -> urging.ask(List.of(demand.demand())), item);
    }
    if (LineActs.canFinish(item)) {
      add(row, "办结", () -> dialogs.finish(item), item);
    }
    if (LineActs.canPostpone(item)) {
      add(row, "延后", () -> dialogs.postpone(item), item);
    }
  }

  private static void add(HBox row, String word, Runnable act, TodayItem item) {
    Button button = Buttons.quiet(word, act);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.getStyleClass().add("today-act");
    button.setAccessibleText(word + " " + item.title());
    button.setUserData(word + TodayLine.key(item));
    row.getChildren().add((Node) button);
  }
}
