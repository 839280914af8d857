package cn.qinshui.zhuanban.app.feature.statistics;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import cn.qinshui.zhuanban.data.statistics.StatisticsLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The table: a line for each group, the whole at the foot; a number opens its list.
final class NumberGrid extends GridPane {
  private final Consumer<Figure> open;
  private int line;

  NumberGrid(FollowupStatistics statistics, Consumer<Figure> open) {
    this.open = open;
    getStyleClass().add("number-grid");
    boolean visits = statistics.by().ofVisits();
    var heads = new ArrayList<String>();
    heads.add(statistics.by().label());
    if (visits) heads.addAll(List.of("走访（次）", "走访企业（户）"));
    heads.addAll(List.of("收到（件）", "已办结", "在办", "逾期", "重办过", "办结率", "满意率", "用时中位数"));
    for (int i = 0; i < heads.size(); i++) {
      var column = new ColumnConstraints();
      column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
      if (i == 0) column.setMinWidth(Region.USE_PREF_SIZE);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    add(heads.stream().<Node>map(head -> Boxes.whole(head, "number-head")).toList(), "head");
    for (var each : statistics.lines()) add(cells(each, visits), "plain");
    add(cells(statistics.whole(), visits), "whole");
  }

  private void add(List<Node> cells, String kind) {
    var ground = Boxes.styled(new Region(), "number-line", kind);
    add(ground, 0, line, getColumnConstraints().size(), 1);
    for (int i = 0; i < cells.size(); i++) add(cells.get(i), i, line);
    line++;
  }

  private List<Node> cells(StatisticsLine each, boolean visits) {
    var cells = new ArrayList<Node>();
    cells.add(Boxes.whole(each.label(), "number-name"));
    if (visits) each.visits().forEach(figure -> cells.add(number(figure)));
    var demands = each.demands();
    cells.add(number(demands.received()));
    cells.add(number(demands.closed()));
    cells.add(number(demands.open()));
    cells.add(Boxes.styled(number(demands.overdue()), demands.overdue().isZero() ? "number" : "overdue"));
    cells.add(number(demands.reopened()));
    cells.add(rate(each.closingRate()));
    cells.add(rate(each.satisfaction()));
    cells.add(Boxes.whole(each.median().isPresent() ? each.median().getAsInt() + " 工作日" : "—", "number", "muted"));
    return cells;
  }

  private Node number(Figure figure) {
    var text = PaperText.number(figure.amount());
    if (figure.isZero()) return Boxes.whole("0", "number", "zero");
    var link = Buttons.link(text, () -> open.accept(figure));
    link.getStyleClass().add("number");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setAccessibleText(figure.label() + " " + text + figure.unit());
    return link;
  }

  private static Node rate(Optional<BigDecimal> rate) {
    return Boxes.whole(rate.map(PaperText::percent).orElse("—"), "number", "muted");
  }
}
