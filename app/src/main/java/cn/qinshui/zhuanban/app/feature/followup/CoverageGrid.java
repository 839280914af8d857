package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import cn.qinshui.zhuanban.data.followup.CoverageCell;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The heat map: a row for each commissioner, a cell for each of his firms.
final class CoverageGrid extends GridPane {

  private static final double NAME_WIDTH = 190;
  private static final double WIDE = 860;

  private final CoverageViewModel model;
  private final Navigator navigator;

  CoverageGrid(CoverageViewModel model, Navigator navigator, CoverageViewModel.Coverage coverage) {
    this.model = model;
    this.navigator = navigator;
    getStyleClass().add("coverage-grid");
    int row = 0;
    for (CoverageViewModel.Line line : coverage.lines()) {
      Node head = head(line.row());
      Node cells = cells(line);
      GridPane.setHgrow(cells, Priority.ALWAYS);
      addRow(row++, head, cells);
    }
  }

  private Node head(CommissionerRow row) {
    Button name =
        Buttons.link(
            row.commissioner().name(), () -> navigator.open(new Route.CommissionerFile(row.commissioner().id())));
    name.getStyleClass().add("coverage-name");
    HBox first = Boxes.row(8, name, load(row));
    VBox head = Boxes.styled(Boxes.column(2, first, visits(row)), "coverage-head");
    head.setMinWidth(NAME_WIDTH);
    head.setPrefWidth(NAME_WIDTH);
    return head;
  }

  private static Node load(CommissionerRow row) {
    String load = row.firms() + "/" + row.limit() + " 户";
    return row.overloaded() ? new Badge(Tone.RED, "超上限 " + load) : Boxes.text(load, "muted");
  }

  private Node visits(CommissionerRow row) {
    Label demands =
        Boxes.text(
            "诉求 " + row.openDemands() + (row.overdueDemands() > 0 ? "，逾期 " + row.overdueDemands() : ""),
            "muted",
            "small");
    if (row.unvisited() == 0) {
      return Boxes.row(8, Boxes.text("本季已走遍", "muted", "small"), demands);
    }
    Button open =
        Buttons.link(
            "未走访 " + row.unvisited() + " 户",
            () -> navigator.open(new Route.EnterpriseList(model.unvisited(row.commissioner().id()))));
    open.getStyleClass().add("small");
    return Boxes.row(8, open, demands);
  }

  private Node cells(CoverageViewModel.Line line) {
    FlowPane cells = new FlowPane(6, 6);
    cells.setPrefWrapLength(WIDE);
    cells.getStyleClass().add("coverage-cells");
    if (line.cells().isEmpty()) {
      cells.getChildren().add(Boxes.text("名下没有企业", "muted"));
    }
    line.cells().forEach(cell -> cells.getChildren().add(cell(cell)));
    return cells;
  }

  private Node cell(CoverageCell cell) {
    Tone tone = cell.visited() ? Tone.GREEN : Tone.YELLOW;
    Label name = Boxes.prose(cell.enterprise(), "coverage-firm");
    String word = cell.visited() ? "本季 " + cell.visitsInQuarter() + " 次" : "本季未走访";
    VBox content = Boxes.column(3, name, Boxes.row(5, Badge.mark(tone), Boxes.text(word, "small")));
    Button button = new Button();
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("coverage-cell", tone.styleClass());
    button.setAccessibleText(cell.enterprise() + "，" + word);
    button.setTooltip(
        new Tooltip(
            cell.enterprise()
                + "\n上次走访 "
                + (cell.lastVisit() == null ? "没有" : cell.lastVisit())
                + "，下次跟进 "
                + (cell.nextOn() == null ? "没有安排" : cell.nextOn())));
    button.setOnAction(event -> navigator.open(new Route.EnterpriseFile(cell.enterpriseId())));
    return button;
  }
}
