package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Open demands of this measure that this unit leads or assists; each opens its file, the number the whole list.
final class MattersCard {

  private static final int FEW = 5;

  private MattersCard() {}

  static Card of(CellFile file, Consumer<Route> open) {
    VBox rows = Boxes.column(2);
    file.demands().stream().limit(FEW).forEach(row -> rows.getChildren().add(row(row, open)));
    if (file.demands().isEmpty()) {
      rows.getChildren().add(Boxes.text("没有未办结的诉求。", "muted"));
    }
    Card card = new Card(rows);
    if (file.demands().isEmpty()) {
      return card.head("未办结诉求");
    }
    return card.head(
        "未办结诉求",
        Buttons.link(
            file.cell().openDemands() + "件",
            () -> open.accept(new Route.DemandList(CellReader.demandsOf(file.duty(), file.sheet().asOf())))));
  }

  private static Node row(DemandRow row, Consumer<Route> open) {
    Button button = new Button();
    button.setGraphic(
        Boxes.row(
            8,
            Badge.mark(Tone.valueOf(row.colour().colour().name())),
            Boxes.text(row.colour().word(), "small"),
            Boxes.text(row.demand().title())));
    button.getStyleClass().addAll("flat", "unit-row");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(row.demand().number() + " " + row.demand().title());
    button.setOnAction(event -> open.accept(new Route.DemandFile(row.demand().id())));
    return button;
  }
}
