package cn.qinshui.zhuanban.data.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.register.BuiltInCount;
import cn.qinshui.zhuanban.data.register.RegisterCount;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentTest {
  private static final Content CONTENT = new Content();

  @Test
  void tenWorkingDaysAfter24SeptemberEndOn15October() {
    var calendar = new WorkdayCalendar(CONTENT.specialDays());
    assertThat(calendar.plus(LocalDate.of(2026, 9, 24), 10)).isEqualTo("2026-10-15");
    assertThat(calendar.isWorkday(LocalDate.of(2026, 2, 14))).isTrue();
    assertThat(calendar.isWorkday(LocalDate.of(2026, 2, 23))).isFalse();
    assertThat(calendar.covers(2026)).isTrue();
  }

  @Test
  void twelveTownsAndTwoRetiredOnesThatLeadToThem() {
    var towns = CONTENT.towns().towns();
    assertThat(towns.stream().filter(town -> town.mergedInto() == null)).hasSize(12);
    assertThat(towns.stream().filter(town -> town.mergedInto() != null))
        .hasSize(2)
        .allSatisfy(town -> {
          assertThat(towns).extracting(ContentFiles.Town::code).contains(town.mergedInto());
          assertThat(town.toVerify()).isTrue();
        });
    assertThat(towns)
        .extracting(ContentFiles.Town::code)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).startsWith("140521").hasSize(9));
  }

  @Test
  void industriesNameTheirSectionAndSizeRule() {
    var industries = CONTENT.industries();
    assertThat(industries.divisions()).hasSize(97);
    assertThat(industries.sections()).hasSize(20);
    assertThat(industries.toVerify()).isTrue();
    var rules =
        CONTENT.standards().stream()
            .filter(pack -> pack.what().code().equals("size-2011"))
            .flatMap(pack -> pack.what().sizes().stream())
            .map(size -> size.rule())
            .collect(Collectors.toSet());
    assertThat(rules).hasSize(16);
    assertThat(industries.divisions())
        .allSatisfy(division -> {
          assertThat(industries.sections()).extracting(ContentFiles.Named::code).contains(division.section());
          if (division.sizeRule() != null) assertThat(rules).contains(division.sizeRule());
        });
    assertThat(
            industries.divisions().stream()
                .filter(division -> "02".equals(division.sizeRule()))
                .map(ContentFiles.Division::section))
        .containsOnly("B", "C", "D");
  }

  @Test
  void everyMeasureIsCountedBySomething() {
    var counted =
        Stream.concat(
                CONTENT.registers().stream().flatMap(kind -> kind.what().counts().stream()).map(RegisterCount::measure),
                CONTENT.builtInCounts().stream().map(BuiltInCount::measure))
            .collect(Collectors.toSet());
    assertThat(counted).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
  }

  @Test
  void everyMeasureHasOneFigureThatIsShownFirst() {
    var first =
        Stream.concat(
                CONTENT.registers().stream()
                    .flatMap(kind -> kind.what().counts().stream())
                    .filter(RegisterCount::main)
                    .map(RegisterCount::measure),
                CONTENT.builtInCounts().stream().filter(BuiltInCount::main).map(BuiltInCount::measure))
            .toList();
    assertThat(first).containsAll(IntStream.rangeClosed(1, 18).boxed().toList());
  }

  @Test
  void policiesNamedByThePlanAreThereAndWaitForTheirText() {
    var policies = CONTENT.policies();
    assertThat(policies.stream().map(ContentFiles.Policy::title))
        .contains(
            "中华人民共和国中小企业促进法",
            "保障中小企业款项支付条例",
            "国家中小企业公共服务示范平台（基地）创建管理办法",
            "沁水县中小企业发展专项资金管理办法（试行）",
            "晋城市加快推进新型工业化三年行动方案（2026—2028年）",
            "晋城市2026年促进专精特新中小企业高质量发展行动方案");
    assertThat(policies).allSatisfy(policy -> assertThat(policy.textMissing()).isTrue());
    assertThat(policies.stream().filter(policy -> policy.replacedBy() != null))
        .singleElement()
        .satisfies(policy -> {
          assertThat(policy.docNo()).isEqualTo("工信部企业〔2022〕63号");
          assertThat(policy.validity()).isEqualTo("REPLACED");
        });
  }
}
