package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({"2026-10, 1, 2026-11", "2026-12, 1, 2027-01", "2026-01, -1, 2025-12", "2026-10, -12, 2025-10"})
  void addsMonthsOverTheYear(String from, int months, String to) {
    var period = Period.parse(from).orElseThrow();
    assertThat(period.plus(months)).hasToString(to);
    assertThat(period.monthsUntil(period.plus(months))).isEqualTo(months);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "2026-00", "2026-1", "2026", "26-10", "2026/10", "2026-10-01", ""})
  void refusesMalformedPeriods(String written) {
    assertThat(Period.parse(written)).isEmpty();
  }

  @Test
  void knowsItsDaysAndLabel() {
    var period = Period.of(2026, 2);
    assertThat(period.first()).isEqualTo("2026-02-01");
    assertThat(period.last()).isEqualTo("2026-02-28");
    assertThat(period.contains(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 3, 1))).isFalse();
    assertThat(period.label()).isEqualTo("2026年2月");
    assertThat(period.previous()).isEqualTo(Period.of(2026, 1));
    assertThat(period.yearBefore()).isEqualTo(Period.of(LocalDate.of(2025, 2, 14))).isLessThan(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11, 2026-11-30, 2026-10-01, 2026-10-31",
    "2026-11, 2027-01-05, 2026-10-01, 2026-10-31",
    "2026-11, 2026-11-23, 2026-10-01, 2026-10-23",
    "2026-03, 2026-03-30, 2026-02-01, 2026-02-28",
    "2026-01, 2026-01-01, 2025-12-01, 2025-12-01"
  })
  void isComparedWithAsManyDaysAsHavePassed(String month, LocalDate asOf, LocalDate from, LocalDate to) {
    assertThat(Period.parse(month).orElseThrow().daysBefore(asOf)).isEqualTo(new DayRange(from, to));
  }
}
