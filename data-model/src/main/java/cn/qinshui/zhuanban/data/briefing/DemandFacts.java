package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 诉求 of the month.
///
/// @param received with `receivedBefore` of the month before (up to the same day where the month still runs), `closed` likewise
/// @param open neither closed nor withdrawn at the end of the month; `overdue` of them past their day without an answer
/// @param receivedInYear from the first of January; `closedOfYear` of these that were closed by then
/// @param states how many stood in each state at the end of the month, in the order of the way
/// @param classes of those received in the month, by class; classes without one are left out
public record DemandFacts(
    Figure received,
    Figure receivedBefore,
    Figure closed,
    Figure closedBefore,
    Figure open,
    Figure overdue,
    Figure escalated,
    Figure receivedInYear,
    Figure closedOfYear,
    List<Figure> states,
    List<Figure> classes) {
  public DemandFacts {
    states = List.copyOf(states);
    classes = List.copyOf(classes);
  }

  /// 办结率 of the year in %, to one place; empty where none came in.
  public Optional<BigDecimal> closingRate() {
    if (receivedInYear.isZero()) return Optional.empty();
    return Optional.of(
        closedOfYear.amount().scaleByPowerOfTen(2).divide(receivedInYear.amount(), 1, RoundingMode.HALF_UP));
  }

  Stream<Figure> figures() {
    var own =
        Stream.of(
            received, receivedBefore, closed, closedBefore, open, overdue, escalated, receivedInYear, closedOfYear);
    return Stream.concat(own, Stream.concat(states.stream(), classes.stream()));
  }
}
