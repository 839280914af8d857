package cn.qinshui.zhuanban.data.enterprise;

import java.util.List;

/// A firm's year with all its sources side by side, the preferred one first.
public record FigureYear(int year, List<YearFigures> sources) {
  public FigureYear {
    sources = List.copyOf(sources);
  }

  /// The source that counts.
  public YearFigures counting() {
    return sources.getFirst();
  }

  /// Whether two sources give different numbers for this indicator.
  public boolean disputed(Indicator indicator) {
    return sources.stream()
            .flatMap(source -> source.value(indicator).stream())
            .map(number -> number.stripTrailingZeros())
            .distinct()
            .count()
        > 1;
  }
}
