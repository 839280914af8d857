package cn.qinshui.zhuanban.data.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.watch.WatchRules.Trend;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchRulesTest {
  private static final WatchRules RULES = new WatchRules(10, 20, 2, 80);

  @ParameterizedTest
  @CsvSource({
    "-0.11, HIGH_RISK",
    "-0.10, NEAR",
    "0, NEAR",
    "0.10, NEAR",
    "0.11, ATTENTION",
    "0.1999, ATTENTION",
    "0.20, STABLE"
  })
  void theWorstMarginGivesTheClass(double margin, WatchClass expected) {
    assertThat(RULES.classify(List.of(0.5, margin, 0.6), false)).isEqualTo(expected);
    assertThat(RULES.classify(List.of(margin), true)).isEqualTo(WatchClass.HIGH_RISK);
  }

  @Test
  void aFirmWithoutNumbersIsStable() {
    assertThat(RULES.classify(List.of(), false)).isEqualTo(WatchClass.STABLE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.019, SAME", "0, 0.02, BETTER", "0, -0.02, WORSE", "0.1, 0.1, SAME"})
  void aTrendIsAMoveOfSomePoints(double before, double now, Trend expected) {
    assertThat(RULES.trend(before, now)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-0.2, 0.01, true", "-0.2001, 0.01, false", "-0.1, 0, false", "0, 0.1, false"})
  void onlyGrowingFirmsBelowTheBoundAreWatched(double margin, double growth, boolean watched) {
    assertThat(RULES.watchesScale(margin, growth)).isEqualTo(watched);
  }

  @ParameterizedTest
  @CsvSource({
    "1920, 0.08, 2026-12",
    "1920, 0.25, 2026-10",
    "1850, 0.05, 2027-12",
    "1640, 0.09, 2028-12",
    "1900, 0.20, 2026-11",
    "1000, 1, 2026-12",
    "1640, 0.001, none"
  })
  void theMonthIsThatOfAnEvenYear(BigDecimal revenue, double growth, String month) {
    assertThat(RULES.reaches(2025, revenue, growth, new BigDecimal("2000")).map(Period::toString).orElse("none"))
        .isEqualTo(month);
  }
}
