package cn.qinshui.zhuanban.app.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "2026-11-3, 2026-11-03",
    "2026/11/03, 2026-11-03",
    "2026.11.3, 2026-11-03",
    "2026年11月3日, 2026-11-03",
    "20261103, 2026-11-03",
    "11.3, 2026-11-03",
    "11-3, 2026-11-03",
    "11月3日, 2026-11-03",
    "1103, 2026-11-03",
    "+10, 2026-12-03",
    "+10天, 2026-12-03",
    "+90 天, 2027-02-21",
    "-23, 2026-10-31",
    "+90天, 2027-02-21",
    "今天, 2026-11-23",
    "明天, 2026-11-24",
    "２０２６－１１－３, 2026-11-03",
    "11。3, 2026-11-03",
    "2024-2-29, 2024-02-29"
  })
  void readsTheShapesPeopleType(String typed, LocalDate expected) {
    assertThat(TypedDate.read(typed, TODAY)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-2-30", "2026-13-1", "下周三", "3", "2026", "202611033", "11.3.5", "+", "", "2025-2-29"})
  void refusesWhatIsNoDate(String typed) {
    assertThat(TypedDate.read(typed, TODAY)).isEmpty();
  }
}
