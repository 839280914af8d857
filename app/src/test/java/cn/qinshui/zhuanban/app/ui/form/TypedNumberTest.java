package cn.qinshui.zhuanban.app.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5|1234.5",
        "1,234.5|1234.5",
        "１２３４．５|1234.5",
        "1.2亿|12000",
        "350000元|35",
        "500万元|500",
        "500万|500",
        "-32.25|-32.25",
        "0|0",
        " 12 |12"
      })
  void readsMoneyIntoTenThousands(String typed, BigDecimal expected) {
    assertThat(TypedNumber.money(typed)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"约500", "5百", "1.2.3", "", "12e3", "五百", "1234567890123456"})
  void refusesWhatIsNoAmount(String typed) {
    assertThat(TypedNumber.money(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"86, 86", "１２０, 120", "'1,200', 1200"})
  void readsCounts(String typed, int expected) {
    assertThat(TypedNumber.count(typed)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12345.6|12,345.6", "12000|12,000", "0.5|0.5", "35.00001|35"})
  void showsGroupedWithoutTrailingNoughts(BigDecimal value, String expected) {
    assertThat(TypedNumber.shown(value)).isEqualTo(expected);
  }
}
