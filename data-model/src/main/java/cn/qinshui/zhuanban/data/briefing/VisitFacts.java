package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.shared.Period;
import java.util.List;
import java.util.stream.Stream;

/// 走访: how many visits there were in each of the last months, the month of the briefing last, and how many firms they went
/// to in that month and in its quarter. `before` is the month before, up to the same day where the month still runs.
public record VisitFacts(
    List<Month> months, Figure before, Figure firmsInMonth, Figure firmsInQuarter, Figure covered) {
  /// One month's visits.
  public record Month(Period period, Figure visits) {}

  public VisitFacts {
    months = List.copyOf(months);
  }

  public Figure inMonth() {
    return months.getLast().visits();
  }

  Stream<Figure> figures() {
    return Stream.concat(months.stream().map(Month::visits), Stream.of(before, firmsInMonth, firmsInQuarter, covered));
  }
}
