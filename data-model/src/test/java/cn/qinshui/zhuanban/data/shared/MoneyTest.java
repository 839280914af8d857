package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "1920, WAN, 1920.0000", "'1,920.5', WAN, 1920.5000", "１９２０万元, YUAN, 1920.0000", "19200000, YUAN, 1920.0000",
    "1.2亿元, WAN, 12000.0000", "'￥12,345.67元', WAN, 1.2346", "-35, WAN, -35.0000", "3万, YUAN, 3.0000"
  })
  void readsAmountsWithAndWithoutUnit(String written, Money.Unit otherwise, String wan) {
    assertThat(Money.parse(written, otherwise))
        .hasValueSatisfying(money -> assertThat(money.wan()).isEqualTo(new BigDecimal(wan)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "约1920", "1920万美元", "1.2.3", "无", "--"})
  void refusesWhatIsNoAmount(String written) {
    assertThat(Money.parse(written, Money.Unit.WAN)).isEmpty();
  }

  @Test
  void yuanAndWanAreOneAmount() {
    assertThat(Money.ofYuan(new BigDecimal("19200000"))).isEqualTo(Money.ofWan(1920));
    assertThat(Money.ofWan(new BigDecimal("0.0001")).yuan()).isEqualTo(BigDecimal.ONE);
    assertThat(Money.of(BigDecimal.ONE, Money.Unit.YI)).isEqualTo(Money.ofWan(10_000));
  }

  @Test
  void addsComparesAndTakesShares() {
    assertThat(Money.ofWan(3).plus(Money.ofWan(4)).minus(Money.ofWan(2))).isEqualTo(Money.ofWan(5));
    assertThat(Money.ofWan(3)).isLessThan(Money.ofWan(4));
    assertThat(Money.ofWan(45).percentOf(Money.ofWan(1500))).contains(new BigDecimal("3.00"));
    assertThat(Money.ofWan(1).percentOf(Money.ZERO)).isEmpty();
  }

  @Test
  void isWrittenForListAndPaper() {
    var money = Money.ofWan(new BigDecimal("12345.5"));
    assertThat(money.grouped()).isEqualTo("12,345.5");
    assertThat(money.paper()).isEqualTo("12345.5万元");
    assertThat(Money.ZERO.paper()).isEqualTo("0万元");
    assertThat(Money.ofWan(1500).paper()).isEqualTo("1500万元");
  }
}
