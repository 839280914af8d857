package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What became of a number of demands, added up one by one.
public final class DemandTally {
  private int received;
  private int closed;
  private int open;
  private int overdue;
  private int reopened;
  private int satisfied;
  private int dissatisfied;
  private final List<Integer> workdays = new ArrayList<>();

  /// One demand as far as it is counted. `workdays` it took until it was closed.
  record Line(
      DemandState state,
      boolean overdue,
      boolean reopened,
      @Nullable Boolean satisfied,
      @Nullable LocalDate closedOn,
      int workdays) {}

  void add(Line line) {
    received++;
    if (line.state() == DemandState.CLOSED) {
      closed++;
      if (line.closedOn() != null) workdays.add(line.workdays());
    } else if (!line.state().ended()) {
      open++;
    }
    if (line.overdue()) overdue++;
    if (line.reopened()) reopened++;
    if (line.satisfied() != null) {
      if (line.satisfied()) satisfied++;
      else dissatisfied++;
    }
  }

  public int received() {
    return received;
  }

  public int closed() {
    return closed;
  }

  /// Neither closed nor withdrawn.
  public int open() {
    return open;
  }

  public int overdue() {
    return overdue;
  }

  public int reopened() {
    return reopened;
  }

  public int satisfied() {
    return satisfied;
  }

  public int dissatisfied() {
    return dissatisfied;
  }

  /// Half of those closed took no longer, in working days; of two in the middle the longer one. Empty where none is closed.
  public OptionalInt medianWorkdays() {
    if (workdays.isEmpty()) return OptionalInt.empty();
    var sorted = workdays.stream().sorted().toList();
    return OptionalInt.of(sorted.get(sorted.size() / 2));
  }
}
