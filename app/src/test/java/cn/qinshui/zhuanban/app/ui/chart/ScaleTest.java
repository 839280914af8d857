package cn.qinshui.zhuanban.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void stepsAreRoundAndHoldAllValues() {
    Scale scale = Scale.of(DoubleStream.of(1260, 3120));
    assertThat(scale.lines()).containsExactly(0.0, 1000.0, 2000.0, 3000.0, 4000.0);
  }

  @Test
  void lossesGoBelowZero() {
    Scale scale = Scale.of(DoubleStream.of(-32.25, 140.75));
    assertThat(scale.low()).isEqualTo(-50);
    assertThat(scale.high()).isGreaterThanOrEqualTo(140.75);
    assertThat(scale.lines()).contains(0.0);
  }

  @Test
  void nothingOrOnlyZeroStillGivesAnAxis() {
    assertThat(Scale.of(DoubleStream.empty()).high()).isPositive();
    assertThat(Scale.of(DoubleStream.of(0, 0)).high()).isPositive();
  }

  @Test
  void smallValuesKeepTheirDecimals() {
    assertThat(Scale.of(DoubleStream.of(0.35)).label(0.1)).isEqualTo("0.10");
    assertThat(Scale.exact(85.5)).isEqualTo("85.5");
  }
}
