package cn.qinshui.zhuanban.data.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that is counted for a measure.
///
/// @param main shown first for its measure
/// @param current a flow: what happened in the period; a stock: what there is
/// @param previousOrNull a flow: the same of the period before (环比), up to the same day where the period still runs; null
/// for a stock
/// @param yearOrNull a flow: the same from the first of January to the end of the period; null for a stock
public record MeasureCount(
    String code,
    String name,
    boolean main,
    Figure current,
    @Nullable Figure previousOrNull,
    @Nullable Figure yearOrNull) {
  public boolean isFlow() {
    return previousOrNull != null;
  }

  public Optional<Figure> previous() {
    return Optional.ofNullable(previousOrNull);
  }

  public Optional<Figure> year() {
    return Optional.ofNullable(yearOrNull);
  }

  /// How much more (or less) than in the period before; empty for a stock.
  public Optional<BigDecimal> change() {
    return previous().map(before -> current.amount().subtract(before.amount()));
  }
}
