package cn.qinshui.zhuanban.data.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterKindReaderTest {
  private static final List<Content.Loaded<RegisterKind>> KINDS = new Content().registers();

  @Test
  void everyLedgerOfThePlanIsThere() {
    assertThat(KINDS)
        .extracting(kind -> kind.what().code())
        .containsExactly(
            "coaching",
            "review",
            "scale-up",
            "platform",
            "research",
            "contest",
            "cooperation",
            "digital",
            "energy",
            "supply",
            "equipment",
            "net-activity",
            "commissioner-training",
            "fund",
            "finance",
            "finance-product",
            "finance-meeting",
            "board",
            "training",
            "talent-subsidy",
            "talent",
            "policy-promotion",
            "arrears",
            "environment");
    assertThat(KINDS).extracting(kind -> kind.what().name()).doesNotHaveDuplicates();
  }

  @Test
  void everyLedgerCountsSomethingForItsMeasure() {
    assertThat(KINDS)
        .allSatisfy(kind ->
            assertThat(kind.what().counts())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.measure()).isEqualTo(kind.what().measure())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "reached": ["AWARDED"]|"reached": ["WON"]|获奖引用了不存在的阶段WON
          "column": "amount"|"column": "sum"|没有这一列：sum
          "code": "edition"|"code": "group"|字段重复：group
          "how": "ENTRIES"|"how": "SUM"|求和或求平均要写of
          "type": "CHOICE"|"type": "TEXT"|选项不对：组别
          "end": "DONE"}|"end": "DONE", "asks": ["prize"]}|问的字段不存在：prize
          "titleLabel"|"title"|title
          """)
  void refusesALedgerThatDoesNotHoldTogether(String was, String broken, String said) {
    var good = KINDS.stream().filter(kind -> kind.what().code().equals("contest")).findFirst().orElseThrow().text();
    assertThat(good).contains(was);
    assertThatThrownBy(() -> RegisterKindReader.read("contest.json", good.replace(was, broken)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("contest.json")
        .hasMessageContaining(said);
  }
}
