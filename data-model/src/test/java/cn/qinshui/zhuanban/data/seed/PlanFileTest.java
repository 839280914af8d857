package cn.qinshui.zhuanban.data.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {
  private static final Content CONTENT = new Content();
  private static final PlanFile PLAN = CONTENT.plan();

  @Test
  void eighteenMeasuresInSixSections() {
    assertThat(PLAN.measures().map(PlanFile.Measure::no))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
    assertThat(PLAN.sections())
        .extracting(PlanFile.Section::title)
        .containsExactly("强化梯度培育", "激发创新动能", "推动融通发展", "完善服务体系", "强化要素供给", "加强工作保障");
    assertThat(PLAN.sections()).extracting(section -> section.measures().size()).containsExactly(3, 4, 3, 2, 3, 3);
  }

  @Test
  void thirtySevenMarksOnEightUnits() {
    var marks = new LinkedHashMap<String, Integer>();
    PLAN.measures()
        .flatMap(measure -> measure.units().stream())
        .forEach(code -> marks.merge(unit(code).name(), 1, Integer::sum));
    assertThat(marks)
        .isEqualTo(
            Map.of("县工信局", 12, "县中小企业发展促进中心", 10, "县发改局", 6, "县能源局", 3, "县财政局", 2, "县人社局", 2, "县政府办", 1, "县政府办金融股", 1));
    assertThat(marks.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(37);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|培育科技型和创新型中小企业|县发改局、县中小企业发展促进中心
          2|培育专精特新中小企业|县中小企业发展促进中心
          3|加强复核企业监测指导|县中小企业发展促进中心
          4|加强创新平台建设|县工信局、县发改局
          5|开展关键核心技术攻关|县工信局、县发改局
          6|鼓励中小企业积极参与双创大赛|县中小企业发展促进中心
          7|推动政产学研用协同创新|县工信局、县发改局
          8|推动数智改造|县工信局
          9|促进绿色发展|县工信局、县能源局
          10|推动融通发展|县工信局、县能源局
          11|宣传推广线上“一张网”|县工信局、县中小企业发展促进中心
          12|积极建设线下“一张网”|县工信局、县中小企业发展促进中心
          13|强化财政支持|县财政局、县中小企业发展促进中心
          14|加强金融对接|县中小企业发展促进中心、县政府办金融股
          15|夯实人才支撑|县工信局、县人社局
          16|强化组织领导|县政府办、县工信局、县发改局、县财政局、县能源局、县人社局、县中小企业发展促进中心
          17|强化政策宣贯|县工信局、县中小企业发展促进中心
          18|营造良好生态|县工信局、县发改局
          """)
  void everyMeasureHasItsUnitsInThePrintedOrder(int no, String title, String units) {
    var measure = measure(no);
    assertThat(measure.title()).isEqualTo(title);
    assertThat(measure.units().stream().map(code -> unit(code).name()).collect(Collectors.joining("、")))
        .isEqualTo(units);
    assertThat(measure.clause()).endsWith("（责任单位：" + units + "）").contains(title);
  }

  /// Put together again, the headings and clauses are the published text from the first heading to the 版记, but for
  /// line ends.
  @Test
  void theClausesAreThePublishedTextWordForWord() {
    var published = CONTENT.originalOfPlan().replaceAll("[\\r\\n]", "");
    var ours = new StringBuilder();
    for (var section : PLAN.sections()) {
      ours.append("一二三四五六".charAt(section.no() - 1)).append("、").append(section.title());
      section.measures().forEach(measure -> ours.append(measure.clause()));
    }
    var body = published.substring(published.indexOf("一、强化梯度培育"), published.indexOf("抄送："));
    assertThat(ours.toString()).isEqualTo(body);
    assertThat(published).contains(PLAN.basis()).contains(PLAN.preamble()).contains(PLAN.docNo()).contains("2026年4月6日");
  }

  @Test
  void theOnlyTargetIsThreeFirms() {
    assertThat(PLAN.measures().filter(measure -> measure.target() != null))
        .singleElement()
        .satisfies(measure -> {
          assertThat(measure.no()).isEqualTo(1);
          assertThat(measure.target().number()).isEqualByComparingTo("3");
          assertThat(measure.clause()).contains(measure.target().text());
        });
  }

  @Test
  void unitsHaveTheirOtherNames() {
    assertThat(unit("fgj").aliases()).contains("县发展和改革委员会");
    assertThat(unit("gxj").aliases()).contains("县工业和信息化局");
    assertThat(unit("jrg").parent()).isEqualTo("zfb");
    var names = PLAN.units().stream().flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()));
    assertThat(names.toList()).doesNotHaveDuplicates();
  }

  @Test
  void theScienceBureauIsAMemberWithoutAMark() {
    assertThat(PLAN.panel().members().stream().filter(member -> member.unit() != null).map(PlanFile.Member::unit))
        .containsExactly("zxzx", "gxj", "fgj", "kjj", "nyj", "rsj");
    assertThat(PLAN.measures().flatMap(measure -> measure.units().stream())).doesNotContain("kjj");
    assertThat(PLAN.panel().members().getFirst().person()).isEqualTo("县政府分管领导");
    assertThat(List.of("czj", "zfb")).allSatisfy(code -> assertThat(measure(16).units()).contains(code));
  }

  private static PlanFile.Measure measure(int no) {
    return PLAN.measures().filter(measure -> measure.no() == no).findFirst().orElseThrow();
  }

  private static PlanFile.Unit unit(String code) {
    return PLAN.units().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
  }
}
