package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.demo.Planted;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The whole of FX-1 against the packs in force.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentOnDemoTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final AssessmentFilter NONE = AssessmentFilter.none();
  private static final Set<QualificationKind> INNOVATIVE = Set.of(QualificationKind.INNOVATIVE);

  private Library library;
  private Planted planted;
  private AssessmentStore store;

  @BeforeAll
  void make(@TempDir Path folder) {
    library = Library.open(folder.resolve("library"), Library.Opening.withoutWindow(TestLibrary.CLOCK));
    planted = DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
    store = new AssessmentStore(library.database());
  }

  @AfterAll
  void close() {
    library.close();
  }

  private StandardPack pack(String code) {
    return store.shelf().find(code).orElseThrow().pack();
  }

  @Test
  void everyPackEvaluatesEveryFirm() {
    for (var standing : store.shelf().packs()) {
      var all = store.assess(standing.pack(), TODAY);
      assertThat(all.size()).isEqualTo(60);
      assertThat(all.verdicts(NONE).values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
      for (var row : all.stream(NONE).toList()) {
        var firm = store.firm(standing.pack(), TODAY, row.firm().id()).orElseThrow();
        assertThat(firm.verdict()).as(standing.pack().code() + row.firm().name()).isEqualTo(row.verdict());
        for (var criterion : firm.criteria()) {
          assertThat(criterion.verdict()).isEqualTo(row.criteria().get(criterion.criterion().id()));
        }
      }
    }
  }

  /// UNMET if any criterion is, else UNKNOWN if any is, else JUDGE if any is, else MET.
  @Test
  void theWholeIsTheLeastOfItsCriteria() {
    for (var standing : store.shelf().packs()) {
      if (standing.pack().criteria().isEmpty()) continue;
      for (var row : store.assess(standing.pack(), TODAY).stream(NONE).toList()) {
        var least = row.criteria().values().stream().min(Verdict::compareTo).orElseThrow();
        assertThat(row.verdict()).as(standing.pack().code() + " " + row).isEqualTo(least);
      }
    }
  }

  @Test
  void theNearMissesAreThePlantedOnes() {
    var all = store.assess(pack("srdi-2026"), TODAY);
    var complete = NONE.withTiers(INNOVATIVE).withComplete(true);
    assertThat(all.count(complete.withShortCounts(Set.of(1)))).isEqualTo(planted.count("short.one"));
    assertThat(all.count(complete.withShortCounts(Set.of(2)))).isEqualTo(planted.count("short.two"));
    assertThat(all.page(complete.withShortCounts(Set.of(1)), PageRequest.first(10)).rows())
        .extracting(AssessmentRow::lacking)
        .containsExactlyInAnyOrder(List.of("SRDI26-2a"), List.of("SRDI26-4"), List.of("SRDI26-2c"));
  }

  @Test
  void aFirmWithoutResearchFiguresIsUnknownUntilTheyAreGiven() {
    var all = store.assess(pack("srdi-2026"), TODAY);
    var row = all.stream(NONE.withText("重山环保")).findFirst().orElseThrow();
    assertThat(row.criteria()).containsEntry("SRDI26-3a", Verdict.UNKNOWN).containsEntry("SRDI26-4", Verdict.UNMET);
    var trial = store.whatIf(pack("srdi-2026"), TODAY, row.firm().id()).orElseThrow();
    var research = new WhatIf.Change.Amount(new Slot("rdExpense", -1), BigDecimal.valueOf(150));
    var given = trial.evaluate(List.of(research));
    assertThat(given.with(Verdict.UNKNOWN)).isEmpty();
    assertThat(given.with(Verdict.UNMET)).extracting(c -> c.criterion().id()).containsExactly("SRDI26-4");
    var patent = trial.evaluate(List.of(research, new WhatIf.Change.Count("ip1Used", 1)));
    assertThat(patent.with(Verdict.UNMET)).isEmpty();
    assertThat(patent.verdict()).isEqualTo(Verdict.JUDGE);
    assertThat(store.firm(pack("srdi-2026"), TODAY, row.firm().id()).orElseThrow().verdict())
        .as("nothing was saved")
        .isEqualTo(Verdict.UNMET);
  }

  @Test
  void theBaseDateChangesThePack() {
    var shelf = store.shelf();
    var march = LocalDate.of(2026, 3, 31);
    assertThat(shelf.on(march, "SRDI", Purpose.NEW).orElseThrow().pack().code()).isEqualTo("srdi-2022");
    assertThat(shelf.on(march.plusDays(1), "SRDI", Purpose.NEW).orElseThrow().pack().code()).isEqualTo("srdi-2026");
  }

  @Test
  void everyResultSaysWhatWhyAndFromWhere() {
    var all = store.assess(pack("srdi-2026"), TODAY);
    var row = all.stream(NONE.withText("卓越软件")).findFirst().orElseThrow();
    var firm = store.firm(pack("srdi-2026"), TODAY, row.firm().id()).orElseThrow();
    var revenue = firm.criterion("SRDI26-2a").orElseThrow();
    assertThat(revenue.value()).isEqualTo("营业收入总额（2025年）：1380万元；新增股权融资（合格机构投资者实缴）（2024—2025年）：0万元");
    assertThat(revenue.gap())
        .isEqualTo(
            new Gap(BigDecimal.valueOf(12000, 2), "万元", "营业收入总额（2025年）还差120万元，或新增股权融资（合格机构投资者实缴）（2024—2025年）还差2000万元"));
    assertThat(revenue.sources()).isEqualTo("审计报告，2026-03-20，示例财务；审计报告，2025-03-20，示例财务");
    assertThat(revenue.action()).contains("扩大订单");
    assertThat(revenue.criterion().evidence()).isNotEmpty();
    assertThat(revenue.toVerify()).isTrue();
    assertThat(firm.criterion("SRDI26-5").orElseThrow().reason()).startsWith("由人核验");
  }

  @Test
  void twoSourcesThatDifferAreTold() {
    var all = store.assess(pack("srdi-2026"), TODAY);
    var row = all.stream(NONE.withText("固县建材")).findFirst().orElseThrow();
    var firm = store.firm(pack("srdi-2026"), TODAY, row.firm().id()).orElseThrow();
    assertThat(firm.disagreements())
        .anySatisfy(words -> assertThat(words).isEqualTo("2025年营业收入总额：采用3900万元，纳税申报为3627万元"));
  }

  @Test
  void everyFilterShowsWhatItCounts() {
    var all = store.assess(pack("srdi-2026"), TODAY);
    var first = all.stream(NONE).findFirst().orElseThrow().firm();
    var filters =
        List.of(
            NONE.withVerdicts(Set.of(Verdict.JUDGE)),
            NONE.withText("沁河"),
            NONE.withTowns(Set.of(String.valueOf(first.townCode()))),
            NONE.withCommissioners(Set.of(Objects.requireNonNull(first.commissionerId()))),
            NONE.withTiers(INNOVATIVE),
            NONE.withLacking(Set.of("SRDI26-4")),
            NONE.withShortCounts(Set.of(0, 1)),
            NONE.withComplete(false));
    for (var filter : filters) {
      var rows = all.page(filter, PageRequest.first(100)).rows();
      assertThat(rows).as(filter.toString()).isNotEmpty().hasSizeLessThan(60).hasSize(all.count(filter));
    }
    assertThat(all.count(NONE.withImpossible(true))).isZero();
    assertThat(all.lacking(NONE).get("SRDI26-4")).isEqualTo(all.count(NONE.withLacking(Set.of("SRDI26-4"))));
    for (var sort : AssessmentSort.values()) {
      assertThat(all.page(NONE, new PageRequest(10, 5, sort.name(), true)).rows()).as(sort.name()).hasSize(5);
    }
  }

  @Test
  void theListIsInTheOrderOfDistance() {
    var rows = store.assess(pack("srdi-2026"), TODAY).stream(NONE).toList();
    for (int i = 1; i < rows.size(); i++) {
      var before = rows.get(i - 1);
      var row = rows.get(i);
      assertThat(row.shortCount()).isGreaterThanOrEqualTo(before.shortCount());
      if (row.shortCount() == before.shortCount()) {
        assertThat(row.distance()).isGreaterThanOrEqualTo(before.distance());
      }
    }
  }
}
