package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTextTest {

  @Test
  void datesHaveNoLeadingNoughts() {
    var day = LocalDate.of(2026, 4, 6);
    assertThat(PaperText.date(day)).isEqualTo("2026年4月6日");
    assertThat(PaperText.dateSeenFrom(2026, day)).isEqualTo("4月6日");
    assertThat(PaperText.dateSeenFrom(2027, day)).isEqualTo("2026年4月6日");
  }

  @Test
  void documentNumbersTakeHexagonalBrackets() {
    assertThat(PaperText.docNumber("沁政办发", 2026, 9)).isEqualTo("沁政办发〔2026〕9号");
  }

  @ParameterizedTest
  @CsvSource({"0,零", "1,一", "6,六", "10,十", "11,十一", "18,十八", "20,二十", "21,二十一", "90,九十", "99,九十九"})
  void numbersInChinese(int number, String written) {
    assertThat(PaperText.numeral(number)).isEqualTo(written);
  }

  @Test
  void headings() {
    assertThat(PaperText.headingOne(6)).isEqualTo("六、");
    assertThat(PaperText.headingTwo(18)).isEqualTo("（十八）");
    assertThatIllegalArgumentException().isThrownBy(() -> PaperText.numeral(100));
  }

  @ParameterizedTest
  @CsvSource({"1500.0000,1500", "0.0000,0", "3.50,3.5", "-8.25,-8.25", "1E+3,1000", "100,100"})
  void numbersWithoutNeedlessNoughts(String number, String written) {
    assertThat(PaperText.number(new BigDecimal(number))).isEqualTo(written);
  }

  @Test
  void percent() {
    assertThat(PaperText.percent(new BigDecimal("3.50"))).isEqualTo("3.5%");
  }
}
