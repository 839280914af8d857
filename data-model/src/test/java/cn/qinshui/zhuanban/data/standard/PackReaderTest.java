package cn.qinshui.zhuanban.data.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
  private static final Content CONTENT = new Content();
  private static final Map<String, StandardPack> PACKS =
      CONTENT.standards().stream()
          .map(Content.Loaded::what)
          .collect(Collectors.toMap(StandardPack::code, Function.identity()));

  @Test
  void everyPackThatTravelsIsWhole() {
    assertThat(PACKS.keySet())
        .containsExactlyInAnyOrder(
            "srdi-2026",
            "srdi-2022",
            "innovative-2022",
            "giant-2026",
            "giant-2022",
            "tech-2017",
            "hnte-2016",
            "above-scale",
            "size-2011");
    assertThat(PACKS.values()).allSatisfy(pack -> assertThat(pack.toVerify()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "srdi-2026, 11",
    "giant-2026, 12",
    "innovative-2022, 6",
    "srdi-2022, 4",
    "giant-2022, 6",
    "tech-2017, 9",
    "hnte-2016, 8",
    "above-scale, 4",
    "size-2011, 0"
  })
  void everyPackHasItsCriteria(String pack, int criteria) {
    assertThat(PACKS.get(pack).criteria()).hasSize(criteria);
  }

  @Test
  void theCriteriaBearTheIdsOfTheCollection() {
    assertThat(ids("srdi-2026"))
        .containsExactly(
            "SRDI26-0",
            "SRDI26-1a",
            "SRDI26-1b",
            "SRDI26-2a",
            "SRDI26-2b",
            "SRDI26-2c",
            "SRDI26-3a",
            "SRDI26-3b",
            "SRDI26-4",
            "SRDI26-5",
            "SRDI26-6");
    assertThat(ids("giant-2026"))
        .containsExactly(
            "LG26-1a", "LG26-1b", "LG26-2a", "LG26-2b", "LG26-2c", "LG26-2d", "LG26-3a", "LG26-3b", "LG26-4", "LG26-5",
            "LG26-6", "LG26-7");
    assertThat(scores("srdi-2022"))
        .containsExactly("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13");
    assertThat(scores("innovative-2022")).containsExactly("INN-1", "INN-2", "INN-3", "INN-4", "INN-5", "INN-6");
    assertThat(scores("tech-2017")).containsExactly("TECH-1", "TECH-2", "TECH-3");
  }

  @ParameterizedTest
  @CsvSource({
    "SRDI, NEW, 2026-03-31, srdi-2022",
    "SRDI, NEW, 2026-04-01, srdi-2026",
    "GIANT, NEW, 2026-04-01, giant-2026",
    "GIANT, RENEWAL, 2026-09-01, giant-2022",
    "GIANT, RENEWAL, 2027-01-01, giant-2026",
    "INNOVATIVE, NEW, 2026-11-23, innovative-2022",
    "SRDI, RENEWAL, 2026-04-01, srdi-2026"
  })
  void theBaseDateChoosesThePack(String kind, Purpose purpose, LocalDate day, String pack) {
    assertThat(PACKS.values().stream().filter(p -> p.kind().equals(kind) && p.usedFor(purpose, day)))
        .extracting(StandardPack::code)
        .containsExactly(pack);
  }

  @ParameterizedTest
  @CsvSource({
    "srdi-2026, SRDI26-1b, segmentYears, 3",
    "srdi-2026, SRDI26-2a, revenue, 1500",
    "srdi-2026, SRDI26-2b, mainShare, 80",
    "srdi-2026, SRDI26-2c, debtRatio, 80",
    "srdi-2026, SRDI26-3a, rdExpense, 100",
    "srdi-2026, SRDI26-3b, rdShare, 3",
    "srdi-2026, SRDI26-4, ip1Used, 1",
    "srdi-2026, SRDI26-6, platformScore, 50",
    "srdi-2022, SRDI22-1, segmentYears, 2",
    "srdi-2022, SRDI22-3, revenue, 1000",
    "giant-2026, LG26-2a, revenue, 5000",
    "giant-2026, LG26-2b, mainShare, 90",
    "giant-2026, LG26-2c, revenueCompound2, 5",
    "giant-2026, LG26-2d, debtRatio, 75",
    "giant-2026, LG26-3a, rdExpense, 1200",
    "giant-2026, LG26-4, ip1Used, 4",
    "giant-2026, LG26-7, platformScore, 60",
    "above-scale, AS-1, mainRevenue, 2000",
    "hnte-2016, H6, highTechShare, 60",
    "tech-2017, TECH-B2, employees, 500"
  })
  void theNumbersOfTheCriteria(String pack, String id, String field, BigDecimal bound) {
    assertThat(
            PACKS
                .get(pack)
                .criterion(id)
                .orElseThrow()
                .test()
                .everything()
                .filter(part -> part instanceof Condition.Compare c && c.field().equals(field))
                .map(part -> ((Condition.Compare) part).value()))
        .first()
        .isEqualTo(bound);
  }

  @Test
  void thresholdsOfEachYearLookAtBothYears() {
    var test = (Condition.Compare) PACKS.get("srdi-2026").criterion("SRDI26-3a").orElseThrow().test();
    assertThat(test.years()).isEqualTo(new Condition.Over(-2, -1, Condition.Over.Take.EACH));
    var revenue = PACKS.get("srdi-2026").criterion("SRDI26-2b").orElseThrow().test();
    assertThat(((Condition.Compare) revenue).years()).isEqualTo(Condition.Over.LAST_YEAR);
  }

  @Test
  void whatNobodyCanCountIsLeftToAPerson() {
    assertThat(PACKS.get("srdi-2026").criterion("SRDI26-5").orElseThrow().test()).isInstanceOf(Condition.Judge.class);
  }

  @Test
  void boundsTakeTheHigherScore() {
    var bands = PACKS.get("srdi-2022").score().indicators().getFirst().choices().getFirst().bands();
    var first = (Condition.Compare) bands.getFirst().test();
    assertThat(first.op().holds(new BigDecimal("80.0"), first.value())).isTrue();
    assertThat(bands.getLast().test()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "field": "segmentYears", "op": ">="|"field": "segmentYear", "op": ">="|segmentYear不在fields.json中
          "value": 3, "unit": "年"|"value": 3, "unit": "万元"|与指标“从事特定细分市场年限”的年不一致
          "id": "SRDI26-2b"|"id": "SRDI26-2a"|条款重复：SRDI26-2a
          "criteria": "ALL"|"criterion": "SRDI26-99"|pass引用了不存在的SRDI26-99
          "op": "<="|"op": "≤"|不认识的比较符 ≤
          "years": 3,|"jahre": 3,|jahre
          "kind": "SRDI"|"kinds": "SRDI"|缺少 kind
          "effectiveOn": "2026-04-01"|"effectiveOn": null|缺少 effectiveOn
          """)
  void refusesAPackThatDoesNotHoldTogether(String was, String broken, String said) {
    var good = text("srdi-2026");
    assertThat(good).contains(was);
    var reader = PackReader.withFields(CONTENT.standardFields());
    assertThatThrownBy(() -> reader.read("srdi-2026.json", good.replaceFirst(Pattern.quote(was), broken)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("srdi-2026.json")
        .hasMessageContaining(said)
        .hasMessageContaining("请改正后再载入");
  }

  @Test
  void aMatchRuleIsACondition() {
    var reader = PackReader.withFields(CONTENT.standardFields());
    var rule =
        reader.readCondition(
            "政策",
            """
            {"all": [{"field": "srdiTitle", "is": true}, {"field": "rdExpense", "op": ">=", "value": 300, "unit": "万元"},
                     {"field": "industrySection", "in": ["C"]}]}\
            """);
    assertThat(((Condition.All) rule).all()).hasSize(3);
    assertThatThrownBy(() -> reader.readCondition("政策", "{\"field\": \"nothing\", \"is\": true}"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("nothing");
  }

  private static List<String> ids(String pack) {
    return PACKS.get(pack).criteria().stream().map(Criterion::id).toList();
  }

  private static List<String> scores(String pack) {
    return PACKS.get(pack).score().indicators().stream().map(ScoreTable.Indicator::id).toList();
  }

  private static String text(String code) {
    return CONTENT.standards().stream()
        .filter(pack -> pack.what().code().equals(code))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
