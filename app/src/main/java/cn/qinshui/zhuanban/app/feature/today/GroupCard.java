package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.today.TodayGroup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One group of the day: its first lines, each opening its record, and its number, which opens the whole list.
final class GroupCard {

  private static final int FEW = 4;

  private final TodayViewModel model;

  GroupCard(TodayViewModel model) {
    this.model = model;
  }

  Card of(TodayPage page, TodayGroup group) {
    VBox rows = Boxes.column(0);
    List<TodayLine> lines = page.lines(group);
    lines.stream().limit(FEW).forEach(line -> rows.getChildren().add(row(line)));
    List<Node> numbers = new ArrayList<>();
    Figure figure = group.figure();
    int counted = figure.whole();
    for (Figure wider : group.further()) {
      if (wider.whole() > counted) {
        numbers.add(further(wider));
        counted = wider.whole();
      }
    }
    if (!figure.isZero()) {
      numbers.add(Buttons.link("全部 " + figure.withUnit(), () -> model.open(figure)));
    }
    Card card = new Card(rows).head(group.kind().label(), numbers.toArray(Node[]::new));
    card.getStyleClass().add("today-card");
    return card;
  }

  private Node further(Figure figure) {
    Button button = Buttons.link(figure.label() + " " + figure.withUnit(), () -> model.open(figure));
    button.getStyleClass().add("quiet");
    return button;
  }

  private Node row(TodayLine line) {
    HBox when = Boxes.row(6, Badge.mark(line.tone()), Boxes.text(line.when(), "today-when", line.tone().styleClass()));
    when.getStyleClass().add("today-when-box");
    HBox first = Boxes.row(8, Boxes.text(line.title()));
    if (!line.mark().isEmpty()) {
      first.getChildren().add(Boxes.text(line.mark(), "origin-tag"));
    }
    VBox told = Boxes.column(1, first, Boxes.text(line.detail(), "muted", "small"));
    HBox words = Boxes.row(8, when, Boxes.grow(told));
    Button open = new Button();
    open.setGraphic(words);
    open.getStyleClass().addAll("flat", "today-row");
    open.setAccessibleText(line.when() + " " + line.title() + " " + line.detail());
    open.setTooltip(new Tooltip(line.title() + "\n" + line.detail()));
    open.setOnAction(event -> model.open(line));
    words.prefWidthProperty().bind(open.widthProperty().subtract(16));
    Todo todo = line.todo();
    if (todo == null) {
      return Boxes.row(0, Boxes.grow(open));
    }
    Button done = Buttons.quiet("办结", () -> model.finish(todo));
    done.setMinWidth(Button.USE_PREF_SIZE);
    return Boxes.row(2, Boxes.grow(open), done);
  }
}
