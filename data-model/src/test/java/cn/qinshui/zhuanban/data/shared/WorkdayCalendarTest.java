package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayCalendarTest {
  private static final WorkdayCalendar CALENDAR =
      new WorkdayCalendar(
          Stream.concat(
                  Stream.of("2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07")
                      .map(day -> new SpecialDay(LocalDate.parse(day), false, "放假")),
                  Stream.of("2026-09-20", "2026-10-10").map(day -> new SpecialDay(LocalDate.parse(day), true, "调休上班")))
              .toList());

  @ParameterizedTest
  @CsvSource({
    "2026-09-24, 10, 2026-10-15", "2026-09-24, 1, 2026-09-28", "2026-09-18, 1, 2026-09-20", "2026-09-24, 0, 2026-09-24",
    "2026-10-15, -10, 2026-09-24", "2026-10-03, 1, 2026-10-08", "2026-10-09, 1, 2026-10-10", "2026-12-31, 1, 2027-01-01"
  })
  void countsOverHolidaysAndWorkingWeekends(LocalDate start, int days, LocalDate end) {
    assertThat(CALENDAR.plus(start, days)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-24, 2026-10-15, 10",
    "2026-10-15, 2026-09-24, -10",
    "2026-10-01, 2026-10-07, 0",
    "2026-10-08, 2026-10-08, 0",
    "2026-10-09, 2026-10-12, 2"
  })
  void daysBetween(LocalDate first, LocalDate last, int days) {
    assertThat(CALENDAR.between(first, last)).isEqualTo(days);
  }

  @Test
  void aYearWithoutCalendarCountsMondayToFridayAndSaysSo() {
    var first = LocalDate.of(2026, 12, 30);
    var last = CALENDAR.plus(first, 5);
    assertThat(last).isEqualTo("2027-01-06");
    assertThat(CALENDAR.yearsWithout(first, last)).containsExactly(2027);
    assertThat(CALENDAR.caution(first, last)).contains("2027年未载入放假安排，暂按周一至周五计算");
    assertThat(CALENDAR.caution(first, first)).isEmpty();
    assertThat(CALENDAR.covers(2026)).isTrue();
    assertThat(new WorkdayCalendar(List.of()).isWorkday(LocalDate.of(2026, 10, 1))).isTrue();
  }

  @Test
  void tellsWhyADayIsSpecial() {
    assertThat(CALENDAR.special(LocalDate.of(2026, 10, 10)))
        .hasValueSatisfying(day -> assertThat(day.name()).isEqualTo("调休上班"));
    assertThat(CALENDAR.special(LocalDate.of(2026, 10, 12))).isEmpty();
  }
}
