package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.today.TodayGroup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One group of the day: its first lines, each opening its record and acted on in place, and its number, which opens the whole list.
final class GroupCard {

  private static final int FEW = 4;

  private final TodayViewModel model;
  private final LineRow row;

  GroupCard(TodayViewModel model, LineRow row) {
    this.model = model;
    this.row = row;
  }

  Card of(TodayPage page, TodayGroup group) {
    VBox rows = Boxes.column(0);
    List<TodayLine> lines = page.lines(group);
    lines.stream().limit(FEW).forEach(line -> rows.getChildren().add(row.of(line, page.today().day())));
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
}
