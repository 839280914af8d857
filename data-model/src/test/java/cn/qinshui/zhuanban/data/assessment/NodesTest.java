package cn.qinshui.zhuanban.data.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Unknown is never yes and never no, whatever it is combined with.
class NodesTest {
  private static Node node(String truth) {
    return new Nodes.Always(
        switch (truth) {
          case "NO" -> Truth.NO;
          case "UNKNOWN" -> Truth.UNKNOWN;
          case "JUDGE" -> Truth.JUDGE;
          case "YES" -> Truth.YES;
          default -> Truth.NONE;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "NO, YES, UNMET, MET",
    "NO, UNKNOWN, UNMET, UNKNOWN",
    "NO, JUDGE, UNMET, JUDGE",
    "UNKNOWN, YES, UNKNOWN, MET",
    "UNKNOWN, JUDGE, UNKNOWN, JUDGE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "JUDGE, YES, JUDGE, MET",
    "YES, YES, MET, MET",
    "NO, NO, UNMET, UNMET",
    "NONE, NO, UNMET, UNMET",
    "NONE, YES, MET, MET",
    "NONE, NONE, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  void allIsTheLeastAndAnyTheGreatest(String one, String other, Verdict all, Verdict any) {
    for (var pair : List.of(List.of(one, other), List.of(other, one))) {
      var parts = pair.stream().map(NodesTest::node).toList();
      assertThat(Verdict.of(Nodes.all(parts).at(0))).isEqualTo(all);
      assertThat(Verdict.of(Nodes.any(parts).at(0))).isEqualTo(any);
    }
  }

  @ParameterizedTest
  @CsvSource({"YES, UNMET", "NO, MET", "UNKNOWN, UNKNOWN", "JUDGE, JUDGE"})
  void notTurnsOnlyWhatIsKnown(String truth, Verdict turned) {
    assertThat(Verdict.of(new Nodes.Not(node(truth)).at(0))).isEqualTo(turned);
  }

  @ParameterizedTest
  @CsvSource({
    "YES, YES, NO, MET",
    "NO, YES, NO, UNMET",
    "UNKNOWN, YES, NO, UNKNOWN",
    "UNKNOWN, YES, YES, MET",
    "UNKNOWN, NO, NO, UNMET",
    "JUDGE, YES, NO, JUDGE",
    "YES, UNKNOWN, YES, UNKNOWN",
    "NO, UNKNOWN, YES, MET"
  })
  void whenItIsNotKnownWhichOfTwoBothMustSayTheSame(String when, String then, String otherwise, Verdict verdict) {
    assertThat(Verdict.of(new Nodes.When(node(when), node(then), node(otherwise)).at(0))).isEqualTo(verdict);
    assertThat(Verdict.of(Nodes.when(node(when), node(then), node(otherwise)).at(0))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "37.0368, 100, 3, 1234.56, 0",
    "37.0367, 100, 3, 1234.56, -1",
    "37.0369, 100, 3, 1234.56, 1",
    "99999999999.9999, 100, 100, 99999999999.9999, 0",
    "99999999999.9999, 100, 100, 99999999999.9998, 1",
    "-5, 100, 3, 10, -1"
  })
  void productsAreComparedExactly(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d, int sign) {
    assertThat(Exact.compareProducts(Exact.of(a), Exact.of(b), Exact.of(c), Exact.of(d))).isEqualTo(sign);
  }

  @Test
  void amountsKeepFourPlaces() {
    assertThat(Exact.amount(Exact.of(new BigDecimal("1.2345")))).isEqualByComparingTo("1.2345");
    assertThat(Exact.amount(Exact.of(null))).isNull();
  }
}
