package cn.qinshui.zhuanban.data.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hand-reckoned cases of the clock of unpaid money.
class ArrearsRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ArrearsRules rules = new ArrearsRules(ArrearsStore.shipped(), new WorkdayCalendar(List.of()));

  private ArrearsClock read(String... pairs) {
    return rules.read(clue(pairs), TODAY);
  }

  private static ArrearsClue clue(String... pairs) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) values.put(pairs[i], pairs[i + 1]);
    return new ArrearsClue(values);
  }

  /// Delivered on 2026-09-01; the last column is 应付日.
  @ParameterizedTest
  @CsvSource({
    "机关, , 2026-10-01",
    "机关, 45, 2026-10-16",
    "机关, 60, 2026-10-31",
    "机关, 61, 2026-10-31",
    "机关, 90, 2026-10-31",
    "事业单位, , 2026-10-01",
    "大型企业, , 2026-10-31",
    "大型企业, 60, 2026-10-31",
    "大型企业, 30, 2026-10-01",
    "大型企业, 75, 2026-11-15",
    "其他, 20, 2026-09-21"
  })
  void payableDayByDebtorAndTerm(String debtor, String term, LocalDate payable) {
    var clock = read("debtorKind", debtor, "deliveredOn", "2026-09-01", "contractDays", term == null ? "" : term);
    assertThat(clock.payableOn()).isEqualTo(payable);
  }

  @Test
  void anInspectionMovesTheStart() {
    assertThat(read("debtorKind", "机关", "deliveredOn", "2026-09-01", "inspectedOn", "2026-09-11").payableOn())
        .isEqualTo(LocalDate.of(2026, 10, 11));
  }

  @Test
  void anInspectionThatDragsOnCountsFromTheEndOfItsTime() {
    assertThat(read("debtorKind", "机关", "deliveredOn", "2026-09-01", "inspectionUntil", "2026-09-06").payableOn())
        .as("never passed")
        .isEqualTo(LocalDate.of(2026, 10, 6));
    assertThat(
            read(
                    "debtorKind", "机关",
                    "deliveredOn", "2026-09-01",
                    "inspectionUntil", "2026-09-06",
                    "inspectedOn", "2026-09-20")
                .payableOn())
        .as("passed too late")
        .isEqualTo(LocalDate.of(2026, 10, 6));
  }

  @Test
  void whatIsMissingIsSaidAndNothingGuessed() {
    assertThat(read("deliveredOn", "2026-09-01").payableOn()).isNull();
    assertThat(read("deliveredOn", "2026-09-01").payable()).contains("拖欠方类型");
    assertThat(read("debtorKind", "机关").payable()).contains("交付");
    var other = read("debtorKind", "其他", "deliveredOn", "2026-09-01", "amount", "10");
    assertThat(other.payableOn()).isNull();
    assertThat(other.interest()).isNull();
    assertThat(other.interestBasis()).contains("应付日未定");
  }

  @Test
  void interestIsFiveTenThousandthsADayUnlessAgreed() {
    var clock = read("debtorKind", "大型企业", "deliveredOn", "2026-08-15", "amount", "100", "paid", "20");
    assertThat(clock.payableOn()).isEqualTo(LocalDate.of(2026, 10, 14));
    assertThat(clock.daysLate()).isEqualTo(40);
    assertThat(clock.unpaid()).isEqualByComparingTo("80");
    assertThat(clock.interest()).as("80 × 0.05 % × 40").isEqualByComparingTo("1.6");
    var agreed = read("debtorKind", "大型企业", "deliveredOn", "2026-08-15", "amount", "100", "agreedRate", "7.3");
    assertThat(agreed.interest()).as("100 × 7.3 % × 40 / 365").isEqualByComparingTo("0.8");
    assertThat(agreed.cautions()).anyMatch(caution -> caution.contains("贷款市场报价利率"));
  }

  @Test
  void theDayItIsPayableIsNotLate() {
    var clock = read("debtorKind", "大型企业", "deliveredOn", "2026-09-24", "amount", "100");
    assertThat(clock.payableOn()).isEqualTo(TODAY);
    assertThat(clock.daysLate()).isZero();
    assertThat(clock.interest()).isEqualByComparingTo("0");
  }

  @Test
  void theClocksOfTheComplaintRunFromTheirDates() {
    var clock = read("debtorKind", "机关", "platformOn", "2026-11-09", "transferredOn", "2026-11-13");
    assertThat(clock.deadlines())
        .extracting(ArrearsClock.Deadline::on)
        .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 13), LocalDate.of(2027, 2, 11));
    assertThat(clock.deadlines().getFirst().words()).isEqualTo("2026-11-13办完");
    assertThat(clock.deadlines().get(1).words()).isEqualTo("还有20日");
  }

  @Test
  void aClueThatIsSettledStopsItsClocks() {
    var clock =
        read(
            "debtorKind", "机关",
            "deliveredOn", "2026-09-01",
            "amount", "10",
            "paid", "10",
            "transferredOn", "2026-10-10",
            "finishedOn", "2026-11-20");
    assertThat(clock.daysLate()).as("2026-10-01 to 2026-11-20").isEqualTo(50);
    assertThat(clock.interest()).as("on what was owed: 10 × 0.05 % × 50").isEqualByComparingTo("0.25");
    assertThat(clock.deadlines().getFirst().late()).as("after 2026-11-09").isTrue();
    assertThat(clock.deadlines().getLast().late()).isFalse();
  }

  @Test
  void whatTheRulesDoNotAllowIsPointedOut() {
    assertThat(read("debtorKind", "大型企业", "backToBack", "true").cautions())
        .anyMatch(caution -> caution.contains("第三方付款"));
    assertThat(read("debtorKind", "大型企业", "contractDays", "75").cautions())
        .anyMatch(caution -> caution.contains("交易习惯"));
    assertThat(read("debtorKind", "机关", "deliveredOn", "2025-05-31").cautions())
        .anyMatch(caution -> caution.contains("修订前"));
    assertThat(read("debtorKind", "机关", "inCourt", "true").cautions()).anyMatch(caution -> caution.contains("司法"));
  }

  @Test
  void contradictionsAreRefusedAtTheirField() {
    assertThat(ArrearsRules.check(clue("amount", "10", "paid", "11")))
        .extracting(Problem::field)
        .containsExactly("paid");
    assertThat(ArrearsRules.check(clue("amount", "0"))).extracting(Problem::field).containsExactly("amount");
    assertThat(ArrearsRules.check(clue("deliveredOn", "2026-09-02", "inspectedOn", "2026-09-01")))
        .extracting(Problem::field)
        .containsExactly("inspectedOn");
  }
}
