package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class LeadStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Choice PATENT = new Choice("PATENT", "发明专利新授权");
  private static final Choice CHAIN = new Choice("CHAIN", "产业链供应链");

  private LeadStore leads;
  private LeadEditStore edits;

  @BeforeEach
  void stores() {
    leads = new LeadStore(database());
    edits = new LeadEditStore(database());
  }

  private LeadRow create(String name, Choice source, String foundOn) {
    var draft =
        new LeadDraft(name, null, null, null, QualificationKind.INNOVATIVE, source, LocalDate.parse(foundOn), null);
    return leads.lead(edits.create(CLERK, draft)).orElseThrow();
  }

  private LeadRow move(LeadRow lead, LeadMove move) {
    edits.move(CLERK, lead, move);
    return leads.lead(lead.id()).orElseThrow();
  }

  private static LeadMove listed(String day, String evidence) {
    return new LeadMove(LeadStage.LISTED, LocalDate.parse(day), evidence, null, null);
  }

  private List<String> shown(LeadFilter filter) {
    var rows = leads.page(filter, PageRequest.first(100)).rows();
    assertThat(leads.count(filter)).isEqualTo(rows.size());
    return rows.stream().map(LeadRow::name).toList();
  }

  @Test
  void movesThroughTheFunnelWithDatesAndEvidence() {
    var lead = create("示例甲", PATENT, "2026-03-01");
    lead = move(lead, LeadMove.to(LeadStage.RESERVE, LocalDate.parse("2026-04-01")));
    var reserve = lead;
    assertThatThrownBy(() -> edits.move(CLERK, reserve, listed("2026-05-01", " ")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("入库编号");
    lead = move(lead, listed("2026-05-01", "2026140521A0001"));
    assertThat(lead.stage()).isEqualTo(LeadStage.LISTED);
    assertThat(lead.evidenceNo()).isEqualTo("2026140521A0001");
    assertThat(leads.steps(lead.id()))
        .extracting(LeadStep::stage)
        .containsExactly(LeadStage.LEAD, LeadStage.RESERVE, LeadStage.LISTED);
    assertThat(trail()).startsWith("培育线索“示例甲”由“储备”转为“入库”");
    assertThatThrownBy(() -> edits.move(CLERK, reserve, LeadMove.to(LeadStage.COACHING, TODAY)))
        .isInstanceOf(StaleRow.class);
  }

  @Test
  void tellsWhereALeadStoodOnAnEarlierDay() {
    var lead = create("示例甲", PATENT, "2026-03-01");
    lead = move(lead, LeadMove.to(LeadStage.RESERVE, LocalDate.parse("2026-04-01")));
    lead = move(lead, listed("2026-05-01", "2026140521A0001"));
    create("示例乙", CHAIN, "2026-04-20");
    var april = LeadFilter.none().withAsOf(LocalDate.parse("2026-04-30"));
    assertThat(shown(april)).containsExactlyInAnyOrder("示例甲", "示例乙");
    assertThat(shown(april.withStages(Set.of(LeadStage.RESERVE)))).containsExactly("示例甲");
    assertThat(shown(april.withStages(Set.of(LeadStage.LISTED)))).isEmpty();
    assertThat(shown(LeadFilter.none().withAsOf(LocalDate.parse("2026-02-28")))).isEmpty();
    var then = leads.page(april.withStages(Set.of(LeadStage.RESERVE)), PageRequest.first(1)).rows().getFirst();
    assertThat(then.stage()).isEqualTo(LeadStage.RESERVE);
    assertThat(then.stageOn()).isEqualTo("2026-04-01");
    assertThat(leads.funnel(april)).containsEntry(LeadStage.LEAD, 1).containsEntry(LeadStage.RESERVE, 1);
    assertThat(leads.funnel(april)).containsEntry(LeadStage.LISTED, 0);
  }

  @Test
  void refusesMovesThatCannotBe() {
    var lead = create("示例甲", PATENT, "2026-03-01");
    assertThat(LeadRules.check(lead, LeadMove.to(LeadStage.LEAD, TODAY), TODAY))
        .extracting(Problem::field)
        .containsExactly("to");
    assertThat(LeadRules.check(lead, LeadMove.to(LeadStage.RESERVE, TODAY.plusDays(1)), TODAY))
        .extracting(Problem::field)
        .containsExactly("onDay");
    assertThat(LeadRules.check(lead, LeadMove.to(LeadStage.RESERVE, LocalDate.parse("2026-02-28")), TODAY))
        .extracting(Problem::field)
        .containsExactly("onDay");
    assertThat(LeadRules.check(lead, LeadMove.to(LeadStage.DROPPED, TODAY), TODAY))
        .extracting(Problem::field)
        .containsExactly("reason");
    assertThat(leads.lead(lead.id()).orElseThrow()).isEqualTo(lead);
  }

  @Test
  void everyStageOfTheFunnelIsTheLengthOfItsList() {
    create("甲", PATENT, "2026-03-01");
    create("乙", CHAIN, "2025-03-01");
    move(create("丙", CHAIN, "2026-03-01"), listed("2026-06-01", "A1"));
    move(create("丁", CHAIN, "2026-03-01"), new LeadMove(LeadStage.DROPPED, TODAY, null, "企业迁出", null));
    for (var filter :
        List.of(
            LeadFilter.none(), LeadFilter.none().withFoundYear(2026), LeadFilter.none().withSources(Set.of("CHAIN")))) {
      var funnel = leads.funnel(filter);
      assertThat(funnel).hasSize(LeadStage.values().length);
      funnel.forEach(
          (stage, count) -> assertThat(shown(filter.withStages(Set.of(stage)))).as(stage.name()).hasSize(count));
    }
    assertThat(leads.funnel(LeadFilter.none().withFoundYear(2026)))
        .containsEntry(LeadStage.LEAD, 1)
        .containsEntry(LeadStage.LISTED, 1)
        .containsEntry(LeadStage.DROPPED, 1)
        .containsEntry(LeadStage.APPLIED, 0);
  }

  @Test
  void narrowsByEveryPart() {
    create("甲厂", PATENT, "2026-03-01");
    move(create("乙厂", CHAIN, "2025-03-01"), listed("2026-06-01", "A1"));
    var none = LeadFilter.none();
    assertThat(shown(none)).containsExactly("乙厂", "甲厂");
    assertThat(shown(none.withText("a1"))).containsExactly("乙厂");
    assertThat(shown(none.withText("厂 甲"))).containsExactly("甲厂");
    assertThat(shown(none.withEvidenced(true))).containsExactly("乙厂");
    assertThat(shown(none.withStageDays(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"))))
        .containsExactly("乙厂");
    assertThat(shown(none.withAims(Set.of(QualificationKind.TECH)))).isEmpty();
    for (var sort : LeadSort.values()) {
      assertThat(leads.page(none, new PageRequest(0, 9, sort.name(), true)).rows()).as(sort.name()).hasSize(2);
    }
  }

  @Test
  void seesTheOverlapWithTheLibrary() {
    var firm = new EnterpriseRecord();
    firm.setName("示例甲");
    firm.setCode("91350100M000100Y43");
    firm.setInitials("slj");
    firm.setSortKey("slj");
    firm.setStatus("ACTIVE");
    var id = database().write(Deed.edit(CLERK, "示例"), tx -> tx.insert(firm));
    var draft = new LeadDraft("别名", "91350100m000100y43", null, null, QualificationKind.TECH, CHAIN, TODAY, null);
    assertThat(edits.matches(draft)).extracting(LeadEditStore.Match::enterpriseId).containsExactly(id);
    var linked = new LeadDraft("示例甲", null, id, null, QualificationKind.TECH, CHAIN, TODAY, null);
    assertThat(leads.lead(edits.create(CLERK, linked)).orElseThrow().enterprise()).isEqualTo("示例甲");
    assertThat(shown(LeadFilter.none().withEnterprise(id))).containsExactly("示例甲");
  }

  @Test
  void recycledLeadComesBackAndAMoveIsUndoneInOneStep() {
    var lead = create("甲", PATENT, "2026-03-01");
    var before = Checksum.of(database());
    edits.recycle(CLERK, lead);
    assertThat(shown(LeadFilter.none())).isEmpty();
    assertThat(shown(LeadFilter.bin())).containsExactly("甲");
    edits.restore(CLERK, leads.lead(lead.id()).orElseThrow());
    edits.move(CLERK, leads.lead(lead.id()).orElseThrow(), LeadMove.to(LeadStage.RESERVE, TODAY));
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }
}
