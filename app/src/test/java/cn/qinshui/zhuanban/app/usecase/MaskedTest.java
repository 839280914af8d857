package cn.qinshui.zhuanban.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {
  @Test
  void aMobileNumberKeepsItsHeadAndTail() {
    assertThat(Masked.phone("13812345678")).isEqualTo("138****5678");
    assertThat(Masked.phone("138 1234 5678")).isEqualTo("138 **** 5678");
  }

  @Test
  void anyOtherNumberKeepsItsLastTwoDigits() {
    assertThat(Masked.phone("0356-7022345")).isEqualTo("****-*****45");
    assertThat(Masked.phone("7022345转801")).isEqualTo("*******转*01");
  }

  @Test
  void nothingIsNothing() {
    assertThat(Masked.phone(null)).isNull();
    assertThat(Masked.phone("")).isEmpty();
  }
}
