package cn.qinshui.zhuanban.app.feature.statistics;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.chart.PartBars;
import cn.qinshui.zhuanban.app.ui.chart.Point;
import cn.qinshui.zhuanban.app.ui.chart.SmallChart;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 走访与诉求统计: the days, the grouping, two charts and the table.
final class StatisticsView implements Screen {
  static final Set<String> TABLES =
      Set.of("visit", "demand", "demand_unit", "enterprise", "commissioner", "town", "unit", "calendar_day", "setting");

  private final Desk desk;
  private final StatisticsViewModel model;
  private final BorderPane pane = new BorderPane();
  private final ScrollPane scroll = new ScrollPane();
  private final ToggleGroup groupings = new ToggleGroup();
  private final ChoiceField<Span> spans = new ChoiceField<>(List.of(Span.values()), Span::label);
  private final TableWatch.Watch watch;

  StatisticsView(Desk desk, StatisticsViewModel model) {
    this.desk = desk;
    this.model = model;
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    pane.setTop(
        Boxes.column(
            0,
            new PageHeader("走访与诉求统计")
                .crumbs(new PageHeader.Crumb("诉求", () -> desk.navigator().open(new Route.DemandList())))
                .actions(Buttons.with(Feather.PRINTER, Buttons.main("打印", this::print))),
            bar()));
    pane.setCenter(scroll);
    model.found().addListener((source, before, now) -> show(now));
    watch = desk.watch().on(TABLES, model::reload);
    model.reload();
  }

  private Node bar() {
    var chips = Boxes.styled(new HBox(), "chips");
    for (var grouping : Grouping.values()) {
      var chip = new ToggleButton("按" + grouping.label());
      chip.getStyleClass().add("chip");
      chip.setToggleGroup(groupings);
      chip.setSelected(grouping == model.grouping().get());
      chip.setOnAction(event -> {
        chip.setSelected(true);
        model.grouping().set(grouping);
      });
      chips.getChildren().add(chip);
    }
    var from = day("从哪天起");
    from.value().bindBidirectional(model.from());
    var to = day("到哪天止");
    to.value().bindBidirectional(model.to());
    spans.setPromptText("其他日期");
    spans.setAccessibleText("统计的日期");
    spans.setValue(model.span());
    spans.setOnAction(event -> {
      if (spans.getValue() != null) model.choose(spans.getValue());
    });
    return Boxes.styled(
        Boxes.row(8, chips, Boxes.spring(), spans, from, Boxes.whole("至", "muted"), to), "statistics-bar");
  }

  private DateField day(String spoken) {
    var field = new DateField(model::today);
    field.setAccessibleText(spoken);
    field.setMinWidth(150);
    field.setMaxWidth(150);
    return field;
  }

  private void show(@Nullable FollowupStatistics found) {
    if (found == null) return;
    spans.setValue(model.span());
    if (found.isEmpty()) {
      scroll.setContent(new EmptyState(Feather.BAR_CHART_2, "这段时间没有走访和诉求", "换一段日期，或先登记走访、诉求。"));
      return;
    }
    var table =
        new Card(
            "明细", Boxes.column(8, new NumberGrid(found, this::open), Boxes.prose(found.reading(), "muted", "small")));
    var body = Boxes.column(16, charts(found), table);
    body.getStyleClass().add("statistics-body");
    scroll.setContent(body);
  }

  private void open(Figure figure) {
    desk.navigator().open(Route.behind(figure.label(), figure.source()));
  }

  private static Node charts(FollowupStatistics found) {
    var demands =
        new Card(
            "收到和办结的诉求（件）",
            new PartBars(
                "已办结",
                "收到",
                found.lines().stream()
                    .map(line ->
                        new PartBars.Bar(
                            line.label(), line.demands().closed().whole(), line.demands().received().whole()))
                    .toList()));
    if (!found.by().ofVisits()) return demands;
    var visits = new Card("走访（次）", visits(found));
    var both = Boxes.row(16, Boxes.grow(demands), Boxes.grow(visits));
    demands.setPrefWidth(400);
    visits.setPrefWidth(400);
    return both;
  }

  private static Node visits(FollowupStatistics found) {
    if (found.by() == Grouping.MONTH) {
      return new SmallChart(
          SmallChart.Kind.LINE,
          "各月走访",
          "次",
          found.lines().stream()
              .map(line -> Point.of(line.label().replaceAll("^\\d+年", ""), line.visits().getFirst().whole()))
              .toList());
    }
    return new PartBars(
        "走访到的企业（户）",
        "走访（次）",
        found.lines().stream()
            .map(line ->
                new PartBars.Bar(line.label(), line.visits().getLast().whole(), line.visits().getFirst().whole()))
            .toList());
  }

  private void print() {
    desk.navigator().open(new Route.StatisticsSheet(model.days()));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper("走访与诉求统计");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.PRINT, this::print);
  }

  @Override
  public String chapter() {
    return "statistics";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
