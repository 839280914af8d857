package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day the demo lives around, and days counted from it.
record DemoDays(LocalDate today, WorkdayCalendar calendar) {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  LocalDate ago(int days) {
    return today.minusDays(days);
  }

  /// Working days from today, backwards for a negative number.
  LocalDate workdays(int days) {
    return calendar.plus(today, days);
  }

  LocalDate workdayUpTo(LocalDate day) {
    return calendar.isWorkday(day) ? day : calendar.plus(day, -1);
  }

  int year() {
    return today.getYear();
  }

  LocalDate yearStart() {
    return today.withDayOfYear(1);
  }

  LocalDate monthStart() {
    return today.withDayOfMonth(1);
  }

  LocalDate quarterStart() {
    return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
  }

  /// The last fiscal year that is over.
  int lastYear() {
    return year() - 1;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// A moment of a day in the office's time.
  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(HERE).toInstant();
  }
}
