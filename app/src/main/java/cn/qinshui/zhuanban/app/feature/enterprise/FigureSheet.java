package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.enterprise.FigureYear;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A firm's yearly figures as a table: indicators down, years across, the oldest year first.
///
/// @param years one for each year between the first and the last, also those nothing is on file for
record FigureSheet(List<Year> years, List<Row> rows) {

  /// Shown even where no year has a value, so that the gaps are seen.
  private static final Set<Indicator> ALWAYS =
      EnumSet.of(
          Indicator.REVENUE,
          Indicator.MAIN_REVENUE,
          Indicator.PROFIT,
          Indicator.TAX,
          Indicator.ASSETS,
          Indicator.LIABILITIES,
          Indicator.RD_EXPENSE,
          Indicator.EMPLOYEES);

  /// A column. `figures` is what counts, null where the year has nothing; `sources` is how many stand side by side.
  record Year(int year, @Nullable YearFigures figures, int sources) {
    String sourceLabel() {
      if (figures == null) {
        return "未填";
      }
      return figures.source().label() + (sources > 1 ? " +" + (sources - 1) : "");
    }
  }

  /// A line: one cell for each year.
  record Row(Indicator indicator, List<Cell> cells) {}

  /// What one year says of one indicator.
  ///
  /// @param value from the source that counts; null is a gap
  /// @param others what other sources say where they differ, such as 企业自报 1,800
  record Cell(@Nullable BigDecimal value, List<String> others) {
    String text(Indicator indicator) {
      return value == null ? "缺" : shown(indicator, value);
    }
  }

  /// @param most how many years at the most, the newest
  /// @param all every indicator, also those without a value in any year
  static FigureSheet of(List<FigureYear> onFile, LocalDate today, int most, boolean all) {
    List<Year> years = years(onFile, today, most);
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      List<Cell> cells = years.stream().map(year -> cell(onFile, year, indicator)).toList();
      if (all || ALWAYS.contains(indicator) || cells.stream().anyMatch(cell -> cell.value() != null)) {
        rows.add(new Row(indicator, cells));
      }
    }
    return new FigureSheet(years, rows);
  }

  /// The year before this one is expected to be there, and every year since the first one on file.
  private static List<Year> years(List<FigureYear> onFile, LocalDate today, int most) {
    int last = Math.max(today.getYear() - 1, onFile.stream().mapToInt(FigureYear::year).max().orElse(0));
    int first = onFile.stream().mapToInt(FigureYear::year).min().orElse(last);
    List<Year> years = new ArrayList<>();
    for (int year = Math.max(first, last - most + 1); year <= last; year++) {
      int wanted = year;
      Optional<FigureYear> there = onFile.stream().filter(each -> each.year() == wanted).findFirst();
      years.add(
          new Year(
              year, there.map(FigureYear::counting).orElse(null), there.map(each -> each.sources().size()).orElse(0)));
    }
    return years;
  }

  private static Cell cell(List<FigureYear> onFile, Year year, Indicator indicator) {
    if (year.figures() == null) {
      return new Cell(null, List.of());
    }
    FigureYear whole = onFile.stream().filter(each -> each.year() == year.year()).findFirst().orElseThrow();
    List<String> others =
        !whole.disputed(indicator)
            ? List.of()
            : whole.sources().stream()
                .skip(1)
                .filter(source -> source.value(indicator).isPresent())
                .map(source -> source.source().label() + " " + shown(indicator, source.value(indicator).orElseThrow()))
                .toList();
    return new Cell(year.figures().value(indicator).orElse(null), others);
  }

  static String shown(Indicator indicator, BigDecimal value) {
    return indicator.isCount() ? "%,.0f".formatted(value) : "%,.2f".formatted(value);
  }
}
