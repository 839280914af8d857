package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is counted for the measure: each number opens the list it was counted from, and none can be typed over.
final class CountsCard {

  private final Consumer<Route> open;
  private final GridPane grid = new GridPane();

  private CountsCard(Consumer<Route> open) {
    this.open = open;
    grid.getStyleClass().add("counts-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(name, number(), number(), number());
  }

  private static ColumnConstraints number() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  static Card of(CellFile file, Consumer<Route> open) {
    if (file.counts().isEmpty()) {
      return new Card("统计数", Boxes.prose("这项措施没有可数的台账或名单，做了什么写在进展里。", "muted"));
    }
    CountsCard rows = new CountsCard(open);
    rows.heads();
    file.counts().forEach(rows::row);
    return new Card("统计数", rows.grid, Boxes.prose("由台账和名单数出，点开是名单，不能手改；要说明的写在进展里。", "muted", "small"));
  }

  private void heads() {
    grid.addRow(0, Boxes.text("", "small"), head("本月（现有）"), head("上月同期"), head("今年"));
  }

  private static Label head(String text) {
    return Boxes.whole(text, "muted", "small");
  }

  private void row(MeasureCount count) {
    Label name = Boxes.prose(count.name(), count.main() ? "strong" : "plain");
    grid.addRow(
        grid.getRowCount(),
        name,
        number(count, count.current(), ""),
        count.previous().map(figure -> number(count, figure, "，上月同期")).orElseGet(Region::new),
        count.year().map(figure -> number(count, figure, "，今年")).orElseGet(Region::new));
  }

  private Node number(MeasureCount count, Figure figure, String when) {
    String title = count.name() + when;
    Button button = Buttons.link(figure.withUnit(), () -> open.accept(Route.behind(title, figure.source())));
    button.setAccessibleText(title + " " + figure.withUnit());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
