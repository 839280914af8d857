package cn.qinshui.zhuanban.data.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// A month of the office's reporting, written 2026-10.
public record Period(YearMonth month) implements Comparable<Period> {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");

  public static Period of(int year, int month) {
    return new Period(YearMonth.of(year, month));
  }

  public static Period of(LocalDate day) {
    return new Period(YearMonth.from(day));
  }

  /// Exactly yyyy-MM, else empty.
  public static Optional<Period> parse(String written) {
    var found = WRITTEN.matcher(written);
    if (!found.matches()) return Optional.empty();
    return Optional.of(of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
  }

  public Period plus(int months) {
    return new Period(month.plusMonths(months));
  }

  public Period previous() {
    return plus(-1);
  }

  /// The days of the month before that a month known up to `asOf` is compared with (环比): the whole one where this one is
  /// over, else its first days, as many as have passed.
  public DayRange daysBefore(LocalDate asOf) {
    var before = previous();
    if (!asOf.isBefore(last())) return DayRange.of(before);
    int day = Math.min(Math.max(asOf.getDayOfMonth(), 1), before.month.lengthOfMonth());
    return new DayRange(before.first(), before.month.atDay(day));
  }

  /// The same month of the year before (同比).
  public Period yearBefore() {
    return plus(-12);
  }

  public int monthsUntil(Period later) {
    return (int) ChronoUnit.MONTHS.between(month, later.month);
  }

  public LocalDate first() {
    return month.atDay(1);
  }

  public LocalDate last() {
    return month.atEndOfMonth();
  }

  public boolean contains(LocalDate day) {
    return YearMonth.from(day).equals(month);
  }

  public int year() {
    return month.getYear();
  }

  /// 2026年10月
  public String label() {
    return year() + "年" + month.getMonthValue() + "月";
  }

  @Override
  public int compareTo(Period other) {
    return month.compareTo(other.month);
  }

  /// 2026-10
  @Override
  public String toString() {
    return month.toString();
  }
}
