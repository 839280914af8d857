package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.CreditCodeCheck.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43", "91110105771583283D", "91110000802100433B", "91110108740084270C", "112302070019030687",
        "91110108735106340Y", "911101077776591113", "51610700305332460K", "91440300359143307G", "11610923MB2900168E",
        "1134082855783407XL", "91341000MA2N0ABGXX", "91110228397176695A", "91110111567495091J", "51100000500019541K",
        "11330283002982634F", "92510100MA61WJ3204", "52610500MJU60350X1", "91510000779827684C", "1142092201131905X1",
        "91440300311906854A", "51140200MJ1693047P", "913101135696449862", "91460600MA5RC30P9Y", "11991000010647510A",
        "91110113766754543Y", "121526004609138637", "52440111MJK9980480", "91330200750364874C", "52120000MJ0529018E",
        "91440300708461136T", "91110108551385082Q", "911103026605015136"
      })
  void acceptsPublishedCodes(String code) {
    var check = CreditCode.check(code);
    assertThat(check.flaws()).isEmpty();
    assertThat(check.sentence()).isEmpty();
    assertThat(check.code()).contains(new CreditCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350200M000000510", "91350128M00000019A"})
  void theTwoChecksAreJudgedApart(String code) {
    var check = CreditCode.check(code);
    assertThat(check.flaws()).containsExactly(Flaw.CHECK_CHARACTER);
    assertThat(check.blocks()).isFalse();
    assertThat(check.sentence()).contains("第18位").contains("填写理由后可保存");
  }

  @Test
  void aWrongOrganisationCheckIsFoundEvenWhereTheLastCharacterFits() {
    var seventeen = "91140521MA0ABCDE" + wrong(CreditCode.organisationCheck("MA0ABCDE"));
    var check = CreditCode.check(seventeen + CreditCode.checkCharacter(seventeen));
    assertThat(check.flaws()).containsExactly(Flaw.ORGANISATION_CHECK);
    assertThat(check.sentence()).contains("第17位");
  }

  @Test
  void whereBothChecksAreWrongTheTwoThatAreProposedPassTogether() {
    var right = CreditCode.of("91", "140521", "MA0ABCDE").text();
    var typed = right.substring(0, 16) + wrong(right.charAt(16)) + wrong(right.charAt(17));
    var check = CreditCode.check(typed);
    assertThat(check.flaws()).containsExactlyInAnyOrder(Flaw.ORGANISATION_CHECK, Flaw.CHECK_CHARACTER);
    assertThat(check.sentence())
        .contains("第17位（组织机构代码校验码）应为" + right.charAt(16))
        .contains("第17位改正后，第18位（校验码）应为" + right.charAt(17));
  }

  @ParameterizedTest
  @CsvSource({
    "' ９１１１０１０５７７１５８３２８３ｄ ', 91110105771583283D",
    "91110105771583283d, 91110105771583283D",
    "9111 0105 7715 8328 3D, 91110105771583283D",
    "'91110105771583283D\u00a0\u200b\ufeff', 91110105771583283D",
    "'91110105771583283D\t', 91110105771583283D"
  })
  void readsFullWidthLowerCaseAndSpacedCodes(String typed, String code) {
    assertThat(CreditCode.normalise(typed)).isEqualTo(code);
    assertThat(CreditCode.check(typed).good()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'   ', EMPTY, 未填写",
    "9111010577158328, LENGTH, 现为16位",
    "9.1110105771583E+17, LENGTH, 应为18位",
    "91110105771583283O, CHARACTER, 第18位“O”",
    "9111010577158328SI, CHARACTER, 第17位“S”、第18位“I”",
    "911101A5771583283D, REGION, 行政区划"
  })
  void whatCannotBeACodeBlocks(String typed, Flaw flaw, String said) {
    var check = CreditCode.check(typed);
    assertThat(check.flaws()).contains(flaw);
    assertThat(check.blocks()).isTrue();
    assertThat(check.code()).isEmpty();
    assertThat(check.sentence()).contains(said);
  }

  @ParameterizedTest
  @NullSource
  void noCodeIsEmpty(String typed) {
    assertThat(CreditCode.check(typed).flaws()).containsExactly(Flaw.EMPTY);
  }

  @Test
  void anUnknownAuthorityIsAWarning() {
    var code = CreditCode.of("81", "140521", "MA0ABCDE");
    assertThat(CreditCode.check(code.text()).flaws()).containsExactly(Flaw.AUTHORITY);
  }

  @Test
  void makesValidCodes() {
    for (int i = 0; i < 1000; i++) {
      var code = CreditCode.of("91", "140521", "MA%06d".formatted(i * 37));
      assertThat(CreditCode.check(code.text()).flaws()).as(code.text()).isEmpty();
      assertThat(code.region()).isEqualTo("140521");
      assertThat(code.organisation()).startsWith("MA");
    }
  }

  private static char wrong(char right) {
    return right == '1' ? '2' : '1';
  }
}
