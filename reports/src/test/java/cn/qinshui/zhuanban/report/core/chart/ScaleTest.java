package cn.qinshui.zhuanban.report.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0,1,1",
    "-3,1,1",
    "1,1,2",
    "3,1,4",
    "7,2,8",
    "31,10,40",
    "99,20,120",
    "1286.5,250,1500",
    "2,1,3",
    "1.3,0.25,1.5"
  })
  void countsInRoundSteps(double highest, double step, double top) {
    var scale = Scale.upTo(highest);
    assertThat(scale.step()).isCloseTo(step, within(1e-9));
    assertThat(scale.top()).isCloseTo(top, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.004, 0.3, 1, 2, 5, 12, 60, 333, 2026, 98765, 1.5e9})
  void neverHasMoreThanSevenStepsOrTooLittleRoom(double highest) {
    var scale = Scale.upTo(highest);
    assertThat(scale.steps()).isBetween(1, 7);
    assertThat(scale.top()).isGreaterThan(highest);
    assertThat(scale.share(highest)).isGreaterThanOrEqualTo(0.5);
  }
}
