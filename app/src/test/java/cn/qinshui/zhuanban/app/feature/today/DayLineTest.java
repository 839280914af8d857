package cn.qinshui.zhuanban.app.feature.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLineTest {

  private final WorkdayCalendar calendar =
      new WorkdayCalendar(
          List.of(
              new SpecialDay(LocalDate.of(2026, 10, 1), false, "国庆节"),
              new SpecialDay(LocalDate.of(2026, 10, 10), true, "国庆节调休")));

  @Test
  void saysTheDateWithItsWeekday() {
    assertThat(line("2026-11-23").date()).isEqualTo("2026年11月23日 星期一");
  }

  @Test
  void tellsWorkingDaysFromDaysOff() {
    assertThat(line("2026-11-23").kind()).isEqualTo("工作日");
    assertThat(line("2026-11-22").kind()).isEqualTo("休息日");
    assertThat(line("2026-10-01").kind()).isEqualTo("国庆节，放假");
    assertThat(line("2026-10-10").kind()).as("a Saturday that is worked").isEqualTo("工作日（国庆节调休）");
  }

  @Test
  void saysWhenAYearHasNoCalendar() {
    assertThat(line("2027-03-01").kind()).isEqualTo("工作日，2027年未载入放假安排，暂按周一至周五计算");
  }

  private DayLine line(String day) {
    return DayLine.of(LocalDate.parse(day), calendar);
  }
}
