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

/// A firm's yearly figures as a table: indicators down, the sources of the years across, the oldest year first. Sources of
/// one year stand side by side, the one that counts first.
///
/// @param columns also one for each year between the first and the last that nothing is on file for
record FigureSheet(List<Column> columns, List<Row> rows) {

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

  /// What one source says of a year; `figures` is null where the year has nothing.
  ///
  /// @param sources how many stand side by side in that year
  record Column(int year, @Nullable YearFigures figures, boolean counts, int sources) {
    String source() {
      return figures == null ? "未填" : figures.source().label();
    }

    /// Who said so, empty where it is not noted.
    String saidBy() {
      return figures == null || figures.saidBy() == null ? "" : figures.saidBy();
    }
  }

  /// A line: one cell for each column.
  record Row(Indicator indicator, List<Cell> cells) {}

  /// What one source says of one indicator.
  ///
  /// @param value null where it says nothing
  /// @param disputed another source of that year gives another number
  /// @param counts whether it is the source that counts; only there a missing value is a gap
  record Cell(@Nullable BigDecimal value, boolean disputed, boolean counts) {
    String text(Indicator indicator) {
      if (value == null) {
        return counts ? "缺" : "—";
      }
      return (disputed ? "△ " : "") + shown(indicator, value);
    }
  }

  /// @param all every indicator, also those without a value in any year
  static FigureSheet of(List<FigureYear> onFile, LocalDate today, boolean all) {
    List<Column> columns = columns(onFile, today);
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      List<Cell> cells = columns.stream().map(column -> cell(onFile, column, indicator)).toList();
      if (all || ALWAYS.contains(indicator) || cells.stream().anyMatch(cell -> cell.value() != null)) {
        rows.add(new Row(indicator, cells));
      }
    }
    return new FigureSheet(columns, rows);
  }

  /// The year before this one is expected to be there, and every year since the first one on file.
  private static List<Column> columns(List<FigureYear> onFile, LocalDate today) {
    int last = Math.max(today.getYear() - 1, onFile.stream().mapToInt(FigureYear::year).max().orElse(0));
    int first = onFile.stream().mapToInt(FigureYear::year).min().orElse(last);
    List<Column> columns = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      List<YearFigures> sources = of(onFile, year).map(FigureYear::sources).orElse(List.of());
      if (sources.isEmpty()) {
        columns.add(new Column(year, null, true, 0));
      }
      for (YearFigures source : sources) {
        columns.add(new Column(year, source, source == sources.getFirst(), sources.size()));
      }
    }
    return columns;
  }

  private static Optional<FigureYear> of(List<FigureYear> onFile, int year) {
    return onFile.stream().filter(each -> each.year() == year).findFirst();
  }

  private static Cell cell(List<FigureYear> onFile, Column column, Indicator indicator) {
    YearFigures figures = column.figures();
    if (figures == null) {
      return new Cell(null, false, true);
    }
    boolean disputed = of(onFile, column.year()).orElseThrow().disputed(indicator);
    return new Cell(figures.value(indicator).orElse(null), disputed, column.counts());
  }

  static String shown(Indicator indicator, BigDecimal value) {
    return indicator.isCount() ? "%,.0f".formatted(value) : "%,.2f".formatted(value);
  }
}
