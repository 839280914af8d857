package cn.qinshui.zhuanban.data.statistics;

import cn.qinshui.zhuanban.data.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One group of the table, or the whole.
///
/// @param visits done, with the `firms` they went to; empty where visits are not divided like that
/// @param received demands that came in in the days; what follows is counted of these
/// @param median working days until closed, of those closed
public record StatisticsLine(String label, List<Figure> visits, Demands demands, OptionalInt median) {

  /// What became of the demands.
  public record Demands(
      Figure received,
      Figure closed,
      Figure open,
      Figure overdue,
      Figure reopened,
      Figure satisfied,
      Figure dissatisfied) {

    public List<Figure> figures() {
      return List.of(received, closed, open, overdue, reopened, satisfied, dissatisfied);
    }
  }

  public StatisticsLine {
    visits = List.copyOf(visits);
  }

  /// 办结率 in %, to one place; empty where none came in.
  public Optional<BigDecimal> closingRate() {
    return rate(demands.closed(), demands.received().amount());
  }

  /// 满意率 in %, to one place: of the firms that said something; empty where none did.
  public Optional<BigDecimal> satisfaction() {
    return rate(demands.satisfied(), demands.satisfied().amount().add(demands.dissatisfied().amount()));
  }

  private static Optional<BigDecimal> rate(Figure part, BigDecimal whole) {
    if (whole.signum() == 0) return Optional.empty();
    return Optional.of(part.amount().scaleByPowerOfTen(2).divide(whole, 1, RoundingMode.HALF_UP));
  }

  public Stream<Figure> figures() {
    return Stream.concat(visits.stream(), demands.figures().stream());
  }

  public boolean isEmpty() {
    return figures().allMatch(Figure::isZero);
  }
}
