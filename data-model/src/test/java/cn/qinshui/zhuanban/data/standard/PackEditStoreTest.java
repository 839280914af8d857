package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Loading packs: what is refused, what changes, what can be taken back.
public class PackEditStoreTest extends StoreTest {
  private PackStore packs;
  private PackEditStore edits;

  @BeforeEach
  void content() {
    new FirstContent().loadInto(database(), CLERK);
    packs = new PackStore(database());
    edits = new PackEditStore(database());
  }

  private static String text(String code) {
    return new Content()
        .standards().stream().filter(pack -> pack.what().code().equals(code)).findFirst().orElseThrow().text();
  }

  private static String with(String code, String was, String is) {
    var text = text(code);
    assertThat(text).contains(was);
    return text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is));
  }

  /// The line on which a part of the text begins, counted from 1.
  private static String lineOf(String text, String part) {
    return "第" + (text.substring(0, text.indexOf(part)).lines().count() + (text.indexOf(part) == 0 ? 1 : 0)) + "行";
  }

  private void refused(String text, String... said) {
    var before = Checksum.of(database());
    assertThatThrownBy(() -> edits.read("新.json", text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("新.json")
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(said));
    assertThat(Checksum.of(database())).as("the pack in force stays").isEqualTo(before);
  }

  @Test
  void aCorrectedPackShowsWhatChangesAndTakesThePlaceOfTheOld() {
    var text = with("srdi-2026", "\"value\": 1500", "\"value\": 1800");
    var candidate = edits.read("新.json", text);
    assertThat(candidate.replaces()).isPresent();
    assertThat(candidate.changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.where()).contains("SRDI26-2a").contains("数值");
          assertThat(change.before()).isEqualTo("1500");
          assertThat(change.after()).isEqualTo("1800");
        });
    var before = Checksum.of(database());
    edits.load(CLERK, candidate);
    assertThat(packs.all().stream().filter(row -> row.code().equals("srdi-2026"))).hasSize(2);
    assertThat(packs.all().stream().filter(row -> row.code().equals("srdi-2026") && row.inForce())).hasSize(1);
    assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).isEqualTo(text);
    assertThat(trail()).startsWith("载入标准“专精特新中小企业认定标准（2026）”（srdi-2026）");
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  @Test
  void theFormerEditionCanBePutBackInForce() {
    edits.load(CLERK, edits.read("新.json", with("srdi-2026", "\"value\": 1500", "\"value\": 1800")));
    var former = packs.all().stream().filter(row -> row.code().equals("srdi-2026") && !row.inForce()).findFirst();
    edits.putInForce(CLERK, former.orElseThrow());
    assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).isEqualTo(text("srdi-2026"));
    new History(database()).undo(CLERK);
    assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).contains("1800");
  }

  @Test
  void aPackTakenOutOfForceStaysReadable() {
    var pack = packs.all().stream().filter(row -> row.code().equals("hnte-2016")).findFirst().orElseThrow();
    edits.takeOutOfForce(CLERK, pack);
    assertThat(packs.shelf().find("hnte-2016")).isEmpty();
    assertThat(packs.pack(pack.id()).orElseThrow().criteria()).hasSize(8);
  }

  @Test
  void aNewYearsPackEndsTheOneItSupersedes() {
    var text =
        with("srdi-2026", "\"srdi-2026\"", "\"srdi-2028\"")
            .replace("\"supersedes\": \"srdi-2022\"", "\"supersedes\": \"srdi-2026\"")
            .replace("2026-04-01", "2028-01-01");
    edits.load(CLERK, edits.read("新.json", text));
    var shelf = packs.shelf();
    assertThat(shelf.on(LocalDate.parse("2027-12-31"), "SRDI", Purpose.NEW).orElseThrow().pack().code())
        .isEqualTo("srdi-2026");
    assertThat(shelf.on(LocalDate.parse("2028-01-01"), "SRDI", Purpose.NEW).orElseThrow().pack().code())
        .isEqualTo("srdi-2028");
  }

  @Test
  void refusesDatesThatOverlapAnotherPackOfTheKind() {
    var text =
        with("srdi-2026", "\"srdi-2026\"", "\"srdi-x\"")
            .replace("\"supersedes\": \"srdi-2022\",\n", "")
            .replace("2026-04-01", "2026-06-01");
    refused(text, "适用日期重叠", "srdi-2026", lineOf(text, "\"applies\""));
  }

  @Test
  void refusesAFieldThatIsNotThere() {
    var text = with("srdi-2026", "\"field\": \"segmentYears\"", "\"field\": \"nothing\"");
    refused(text, "SRDI26-1b", "nothing", lineOf(text, "{\"field\": \"nothing\""));
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    var text = with("srdi-2026", "\"title\": \"细分市场年限\"", "\"title\": \"细分市场年限\", \"tilte\": 1");
    refused(text, "tilte", lineOf(text, "\"tilte\""));
  }

  @Test
  void refusesANumberWithoutItsUnit() {
    var text = with("srdi-2026", "\"value\": 80, \"unit\": \"%\"", "\"value\": 80");
    refused(text, "SRDI26-2b", "缺少单位", "%", lineOf(text, "{\"field\": \"mainShare\""));
  }

  @Test
  void refusesAnotherUnit() {
    refused(with("srdi-2026", "\"value\": 1500, \"unit\": \"万元\"", "\"value\": 1500, \"unit\": \"元\""), "单位元", "万元");
  }

  @Test
  void refusesBandsThatOverlap() {
    var text =
        with(
            "srdi-2022",
            "\"field\": \"mainShare\", \"op\": \">=\", \"value\": 70",
            "\"field\": \"mainShare\", \"op\": \">=\", \"value\": 85");
    refused(text, "S1第1档和第2档重叠", "第");
  }

  @Test
  void refusesAGapBetweenBands() {
    var text =
        with(
            "srdi-2022",
            "{\"field\": \"mainShare\", \"op\": \">=\", \"value\": 60, \"unit\": \"%\"}",
            "{\"all\": [{\"field\": \"mainShare\", \"op\": \">=\", \"value\": 60, \"unit\": \"%\"},"
                + " {\"field\": \"mainShare\", \"op\": \"<\", \"value\": 65, \"unit\": \"%\"}]}");
    refused(text, "S1第2档和第3档之间有空档", "65", "70");
  }

  @Test
  void refusesABandThatLeavesItsBoundToTheWorse() {
    refused(
        with(
            "srdi-2022",
            "\"field\": \"mainShare\", \"op\": \">=\", \"value\": 70",
            "\"field\": \"mainShare\", \"op\": \">\", \"value\": 70"),
        "边界值");
  }

  @Test
  void refusesACircleOfReferences() {
    var text =
        with(
                "tech-2017",
                "\"test\": {\"field\": \"hnteTitle\", \"is\": true}",
                "\"test\": {\"criterion\": \"TECH-D2\"}")
            .replace("\"test\": {\"field\": \"awardNation5\", \"is\": true}", "\"test\": {\"criterion\": \"TECH-D1\"}");
    refused(text, "循环引用", "TECH-D1→TECH-D2→TECH-D1");
  }

  @Test
  void refusesAScoreThatAsksItself() {
    var text =
        with(
            "srdi-2022",
            "\"test\": {\"field\": \"chainGap\", \"is\": true}",
            "\"test\": {\"score\": \"TOTAL\", \"op\": \">=\", \"value\": 60}");
    refused(text, "循环引用");
  }

  @Test
  void refusesTextThatIsNoPack() {
    refused("{\"code\": ", "第1行");
    refused("资料", "读不懂");
  }

  @Test
  void refusesAQuestionThatAFieldCannotAnswer() {
    refused(
        with("srdi-2026", "{\"field\": \"tier1Title\", \"is\": true}", "{\"field\": \"revenue\", \"is\": true}"),
        "不是是否项");
    refused(with("srdi-2026", "[\"NATION\", \"PROVINCE\"]", "[\"NATION\", \"PROVINZ\"]"), "PROVINZ", "不是指标");
  }
}
