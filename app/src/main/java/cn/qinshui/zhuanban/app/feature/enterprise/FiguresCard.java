package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.chart.Point;
import cn.qinshui.zhuanban.app.ui.chart.SmallChart;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// 年度指标: the chosen indicator as bars, and under it all of them by year and source; gaps say 缺, disputed numbers bear
/// a mark. Older years are scrolled to.
final class FiguresCard implements FileCard {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int CHARTED = 8;
  private static final double LINE = 29;
  private static final double SCROLL_BAR = 12;

  private final Card card = new Card();
  private final StackPane chart = new StackPane();
  private final PartOpener parts;
  private final Supplier<LocalDate> today;
  private Indicator charted = Indicator.REVENUE;
  private boolean all;
  private @Nullable Shown last;

  FiguresCard(PartOpener parts, Supplier<LocalDate> today) {
    this.parts = parts;
    this.today = today;
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    last = shown;
    int lastYear = today.get().getYear() - 1;
    if (shown.file().figures().isEmpty()) {
      card.getChildren().setAll(Boxes.prose("还没有年度指标。填上一年的营业收入、研发费用等，预评估和升规监测都从这里取数。", "muted"));
    } else {
      FigureSheet sheet = FigureSheet.of(shown.file().figures(), today.get(), all);
      card.getChildren().setAll(chart, table(sheet, shown), Buttons.link(all ? "只看主要指标" : "显示全部指标", this::turn));
      draw(sheet);
    }
    card.head(
        "年度指标",
        Boxes.row(
            4,
            Buttons.quiet("成片粘贴", parts::figureGrid),
            FileCard.adding("录入", "年度指标", () -> parts.newFigures(lastYear, shown.file().figures(), shown.words()))));
  }

  private void turn() {
    all = !all;
    again();
  }

  private void again() {
    if (last != null) {
      show(last);
    }
  }

  private void draw(FigureSheet sheet) {
    FigureSheet.Row row =
        sheet.rows().stream().filter(each -> each.indicator() == charted).findFirst().orElse(sheet.rows().getFirst());
    List<Point> points =
        IntStream.range(0, sheet.columns().size())
            .filter(i -> sheet.columns().get(i).counts())
            .mapToObj(i -> point(sheet.columns().get(i), row.cells().get(i)))
            .toList();
    points = points.subList(Math.max(0, points.size() - CHARTED), points.size());
    Indicator shown = row.indicator();
    SmallChart bars = new SmallChart(SmallChart.Kind.BARS, shown.label(), shown.unit(), points);
    bars.setPrefHeight(168);
    chart.getChildren().setAll(Boxes.column(6, Boxes.text(shown.label() + "（" + shown.unit() + "）", "muted"), bars));
  }

  private static Point point(FigureSheet.Column column, FigureSheet.Cell cell) {
    String year = String.valueOf(column.year());
    return cell.value() == null ? Point.missing(year) : Point.of(year, cell.value().doubleValue());
  }

  /// The names stay, the years scroll under them, the newest in sight.
  private HBox table(FigureSheet sheet, Shown shown) {
    double head = headLines(sheet) * LINE * 2 / 3 + 6;
    GridPane names = grid(sheet, head);
    names.setMinWidth(Region.USE_PREF_SIZE);
    names.add(Boxes.text("金额：万元", "muted", "small"), 0, 0);
    for (int line = 0; line < sheet.rows().size(); line++) {
      names.add(name(sheet.rows().get(line).indicator()), 0, line + 1);
    }
    ScrollPane years = Boxes.styled(new ScrollPane(years(sheet, head, shown)), "edge-to-edge", "figure-years");
    years.setFitToWidth(true);
    years.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    years.setMinHeight(head + sheet.rows().size() * LINE + SCROLL_BAR);
    years.setHvalue(years.getHmax());
    HBox.setHgrow(years, Priority.ALWAYS);
    return Boxes.row(0, names, years);
  }

  private static int headLines(FigureSheet sheet) {
    return sheet.columns().stream().allMatch(column -> column.saidBy().isEmpty()) ? 2 : 3;
  }

  private static GridPane grid(FigureSheet sheet, double head) {
    GridPane grid = Boxes.styled(new GridPane(), "figure-table");
    grid.getRowConstraints().add(new RowConstraints(head, head, head));
    sheet.rows().forEach(row -> grid.getRowConstraints().add(new RowConstraints(LINE, LINE, LINE)));
    return grid;
  }

  private GridPane years(FigureSheet sheet, double head, Shown shown) {
    GridPane grid = grid(sheet, head);
    for (int i = 0; i < sheet.columns().size(); i++) {
      ColumnConstraints year = new ColumnConstraints();
      year.setHgrow(Priority.ALWAYS);
      year.setMinWidth(Region.USE_PREF_SIZE);
      year.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(year);
      grid.add(head(sheet.columns().get(i), shown), i, 0);
      for (int line = 0; line < sheet.rows().size(); line++) {
        FigureSheet.Row row = sheet.rows().get(line);
        grid.add(cell(row.cells().get(i), row.indicator()), i, line + 1);
      }
    }
    return grid;
  }

  private Button head(FigureSheet.Column column, Shown shown) {
    YearFigures figures = column.figures();
    String counts = column.sources() > 1 && column.counts() ? " 为准" : "";
    String saidBy = column.saidBy().isEmpty() ? "" : "\n" + column.saidBy();
    Button head =
        Boxes.styled(
            Buttons.quiet(
                column.year() + counts + "\n" + column.source() + saidBy,
                () -> {
                  if (figures == null) {
                    parts.newFigures(column.year(), shown.file().figures(), shown.words());
                  } else {
                    parts.figures(figures, shown.file().figures(), shown.words());
                  }
                }),
            "figure-year");
    head.setMinWidth(Region.USE_PREF_SIZE);
    head.setTooltip(
        new Tooltip(
            figures == null
                ? "录入 " + column.year() + " 年指标"
                : "查看、修改 " + column.year() + " 年指标（" + column.source() + "）"));
    return head;
  }

  private Button name(Indicator indicator) {
    Button name =
        Boxes.styled(
            Buttons.quiet(
                indicator.label() + (indicator.isCount() ? "（" + indicator.unit() + "）" : ""),
                () -> {
                  charted = indicator;
                  again();
                }),
            "figure-name");
    name.pseudoClassStateChanged(CHOSEN, indicator == charted);
    name.setTooltip(new Tooltip("在上图中显示"));
    name.setMaxWidth(Double.MAX_VALUE);
    return name;
  }

  private static Label cell(FigureSheet.Cell cell, Indicator indicator) {
    Label label = Boxes.whole(cell.text(indicator));
    label.getStyleClass().add(cell.value() == null ? (cell.counts() ? "figure-missing" : "muted") : "digits");
    if (cell.disputed() && cell.value() != null) {
      label.getStyleClass().add("figure-disputed");
      label.setTooltip(new Tooltip("同一年几个来源的数不一致"));
    }
    return label;
  }
}
