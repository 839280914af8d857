package cn.qinshui.zhuanban.data.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The working days (工作日) of the country: Monday to Friday but for the days that the yearly notice of the State Council
/// makes free or working. A year without that notice counts Monday to Friday, and [#caution] says so.
public final class WorkdayCalendar {
  private final Map<LocalDate, SpecialDay> special = new HashMap<>();
  private final TreeSet<Integer> years = new TreeSet<>();

  /// A day that is not what its weekday says.
  public record SpecialDay(LocalDate on, boolean working, String name) {}

  public WorkdayCalendar(Collection<SpecialDay> days) {
    for (var day : days) {
      special.put(day.on(), day);
      years.add(day.on().getYear());
    }
  }

  public boolean isWorkday(LocalDate day) {
    var exception = special.get(day);
    if (exception != null) return exception.working();
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /// The festival or 调休 that makes this day special.
  public Optional<SpecialDay> special(LocalDate day) {
    return Optional.ofNullable(special.get(day));
  }

  /// The day on which so many working days are over, the first of them the next working day after the start; backwards
  /// for a negative number, and the start itself for 0.
  public LocalDate plus(LocalDate start, int workdays) {
    var day = start;
    int step = Integer.signum(workdays);
    for (int left = Math.abs(workdays); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkday(day)) left--;
    }
    return day;
  }

  /// Working days after the first day up to and with the last; negative where the last lies before the first.
  public int between(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) return -between(last, first);
    int count = 0;
    for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorkday(day)) count++;
    }
    return count;
  }

  public boolean covers(int year) {
    return years.contains(year);
  }

  /// The years between two days, both included, that are counted Monday to Friday for want of a calendar.
  public List<Integer> yearsWithout(LocalDate one, LocalDate other) {
    int from = Math.min(one.getYear(), other.getYear());
    int to = Math.max(one.getYear(), other.getYear());
    return IntStream.rangeClosed(from, to).filter(year -> !covers(year)).boxed().toList();
  }

  /// What the screen adds to a date counted over a year without a calendar; empty where all years have one.
  public Optional<String> caution(LocalDate one, LocalDate other) {
    var without = yearsWithout(one, other);
    if (without.isEmpty()) return Optional.empty();
    var named = without.stream().map(String::valueOf).collect(Collectors.joining("、"));
    return Optional.of(named + "年未载入放假安排，暂按周一至周五计算");
  }
}
