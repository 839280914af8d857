package cn.qinshui.zhuanban.data.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A range of days with both its ends; an end that is null is open.
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final DayRange ANY = new DayRange(null, null);

  public static DayRange of(Period month) {
    return new DayRange(month.first(), month.last());
  }

  public static DayRange on(LocalDate day) {
    return new DayRange(day, day);
  }

  /// Every day before this one.
  public static DayRange before(LocalDate day) {
    return new DayRange(null, day.minusDays(1));
  }

  /// Every day behind this one.
  public static DayRange after(LocalDate day) {
    return new DayRange(day.plusDays(1), null);
  }

  public static DayRange upTo(LocalDate day) {
    return new DayRange(null, day);
  }

  public boolean isAny() {
    return from == null && to == null;
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
