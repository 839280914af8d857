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
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// 年度指标: the chosen indicator as bars, and under it all of them by year; gaps say 缺, disputed numbers bear a mark.
final class FiguresCard implements FileCard {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int YEARS = 5;

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
      FigureSheet sheet = FigureSheet.of(shown.file().figures(), today.get(), YEARS, all);
      card.getChildren().setAll(chart, table(sheet, shown), Buttons.link(all ? "只看主要指标" : "显示全部指标", this::turn));
      draw(sheet);
    }
    card.head(
        "年度指标",
        Boxes.row(
            4,
            Buttons.quiet("成片粘贴", parts::figureGrid),
            FileCard.adding("录入", "年度指标", () -> parts.newFigures(lastYear, shown.words()))));
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
        java.util.stream.IntStream.range(0, sheet.years().size())
            .mapToObj(i -> {
              String year = String.valueOf(sheet.years().get(i).year());
              var value = row.cells().get(i).value();
              return value == null ? Point.missing(year) : Point.of(year, value.doubleValue());
            })
            .toList();
    Indicator shown = row.indicator();
    SmallChart bars = new SmallChart(SmallChart.Kind.BARS, shown.label(), shown.unit(), points);
    bars.setPrefHeight(168);
    chart.getChildren().setAll(Boxes.column(6, Boxes.text(shown.label() + "（" + shown.unit() + "）", "muted"), bars));
  }

  private GridPane table(FigureSheet sheet, Shown shown) {
    GridPane grid = Boxes.styled(new GridPane(), "figure-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(132);
    grid.getColumnConstraints().add(names);
    grid.add(Boxes.text("金额：万元", "muted", "small"), 0, 0);
    for (int i = 0; i < sheet.years().size(); i++) {
      ColumnConstraints year = new ColumnConstraints();
      year.setHgrow(Priority.SOMETIMES);
      year.setMinWidth(86);
      year.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(year);
      grid.add(head(sheet.years().get(i), shown), i + 1, 0);
    }
    for (int line = 0; line < sheet.rows().size(); line++) {
      FigureSheet.Row row = sheet.rows().get(line);
      grid.add(name(row.indicator()), 0, line + 1);
      for (int i = 0; i < row.cells().size(); i++) {
        grid.add(cell(row.cells().get(i), row.indicator()), i + 1, line + 1);
      }
    }
    return grid;
  }

  private Button head(FigureSheet.Year year, Shown shown) {
    YearFigures figures = year.figures();
    Button head =
        Boxes.styled(
            Buttons.quiet(
                year.year() + "\n" + year.sourceLabel(),
                () -> {
                  if (figures == null) {
                    parts.newFigures(year.year(), shown.words());
                  } else {
                    choose(year.year(), shown);
                  }
                }),
            "figure-year");
    head.setTooltip(
        new Tooltip(
            figures == null
                ? "录入 " + year.year() + " 年指标"
                : "查看、修改 " + year.year() + " 年指标（" + year.sources() + " 个来源）"));
    return head;
  }

  /// Where a year has several sources, which of them.
  private void choose(int year, Shown shown) {
    var sources = shown.file().year(year).orElseThrow().sources();
    if (sources.size() == 1) {
      parts.figures(sources.getFirst(), shown.words());
    } else {
      parts.chooseSource(sources, shown.words());
    }
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
    Label label = Boxes.text(cell.text(indicator), cell.value() == null ? "figure-missing" : "digits");
    if (!cell.others().isEmpty()) {
      label.getStyleClass().add("figure-disputed");
      label.setText("△ " + label.getText());
      label.setTooltip(new Tooltip("来源不一致：" + String.join("；", cell.others())));
    }
    return label;
  }
}
