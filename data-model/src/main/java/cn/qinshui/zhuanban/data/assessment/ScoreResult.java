package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The score of a firm after the table of a pack: between the lowest and the highest that its known data allow.
///
/// @param coverage share of all points whose score is known, in %
/// @param parts sums by heading (创新能力 …)
public record ScoreResult(
    BigDecimal low, BigDecimal high, BigDecimal most, BigDecimal coverage, List<Part> parts, List<Line> lines) {

  public record Part(String name, BigDecimal low, BigDecimal high, BigDecimal most) {}

  /// One indicator of the table.
  ///
  /// @param band the words of the band it falls into; null where it is not known
  /// @param external by whom it is scored, where it is not by this table
  public record Line(
      String id,
      String part,
      String title,
      BigDecimal low,
      BigDecimal high,
      BigDecimal most,
      @Nullable String band,
      List<Reading> readings,
      @Nullable String external) {}

  public ScoreResult {
    parts = List.copyOf(parts);
    lines = List.copyOf(lines);
  }

  public boolean isKnown() {
    return low.compareTo(high) == 0;
  }
}
