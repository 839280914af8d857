package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.NUMBER_SERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class DemandEditStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private DemandEditStore store;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    store = new DemandEditStore(database);
  }

  private DemandDraft draft(LocalDate received) {
    return new DemandDraft(
        fixture.firmA, null, fixture.plan.measure14, "FINANCING", "流动资金贷款", null, "PHONE", received, 10);
  }

  private DemandAction.Assign toFinance(LocalDate on) {
    return new DemandAction.Assign(on, fixture.plan.jinrong, List.of(fixture.plan.centre), null, "");
  }

  private DemandFile file(long id) {
    return new DemandFileStore(database).file(id, TODAY).orElseThrow();
  }

  private Demand act(long id, DemandAction action) {
    store.act(CLERK, file(id).demand(), action, TODAY);
    return file(id).demand();
  }

  private void addProof(long id) {
    database.write(
        Deed.edit(CLERK, "加附件"),
        tx -> {
          var row = ATTACHMENT.newRecord();
          row.setOwnerTable("demand");
          row.setOwnerId(id);
          row.setFileName("回执.pdf");
          row.setStoredAs("x");
          row.setSha256("x");
          row.setSizeBytes(1L);
          row.setAddedOn(TODAY);
          return tx.insert(row);
        });
  }

  @Test
  void registeredAssignedAndPrintedInOneDeedThatUndoTakesBack() {
    var before = Checksum.of(database);
    var registered = store.register(CLERK, draft(TODAY), toFinance(TODAY), SlipKind.ASSIGN, TODAY);
    assertThat(registered.number()).isEqualTo("诉〔2026〕1号");
    assertThat(registered.slipNumber()).isEqualTo("交〔2026〕1号");
    var file = file(registered.id());
    assertThat(file.demand().state()).isEqualTo(DemandState.ASSIGNED);
    assertThat(file.units()).extracting(DemandUnit::unit).containsExactly("县政府办金融股", "县中小企业发展促进中心");
    assertThat(file.demand().term().dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
    new History(database).undo(CLERK);
    assertThat(Checksum.of(database)).isEqualTo(before);
    new History(database).redo(CLERK);
    assertThat(file(registered.id()).slips()).hasSize(1);
  }

  @Test
  void goesFromRegistrationOverDissatisfactionToClosing() {
    long id = store.register(CLERK, draft(TODAY.minusDays(10)), null, null, TODAY).id();
    act(id, toFinance(TODAY.minusDays(9)));
    act(id, new DemandAction.Sign(TODAY.minusDays(8), ""));
    act(id, new DemandAction.Work(TODAY.minusDays(8), ""));
    act(id, new DemandAction.Answer(TODAY.minusDays(5), "已联系银行"));
    assertThat(file(id).blocked()).containsEntry(DemandStep.CLOSE, "缺企业确认");
    var again = act(id, new DemandAction.Reopen(TODAY.minusDays(4), "王经理", "未放款", null));
    assertThat(again.state()).isEqualTo(DemandState.WORKING);
    assertThat(again.reopened()).isEqualTo(1);
    assertThat(again.answer().feedback()).isNull();
    assertThat(file(id).colour().spelled()).isEqualTo("黄（重办）");
    act(id, new DemandAction.Answer(TODAY.minusDays(2), "已放款100万元"));
    act(id, new DemandAction.Confirm(TODAY.minusDays(1), "王经理", ""));
    assertThatThrownBy(() -> act(id, new DemandAction.Close(TODAY, " ")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有佐证材料");
    addProof(id);
    var closed = act(id, new DemandAction.Close(TODAY, ""));
    assertThat(closed.state()).isEqualTo(DemandState.CLOSED);
    assertThat(closed.verdict().satisfied()).isTrue();
    assertThat(file(id).events())
        .extracting(e -> e.step().label())
        .containsExactly("登记", "分办", "签收", "办理", "反馈", "重办", "反馈", "企业确认", "销号");
    assertThat(file(id).events()).extracting(DemandEvent::onDay).isSorted();
  }

  @Test
  void writtenReasonStandsInForAProof() {
    long id = store.register(CLERK, draft(TODAY), toFinance(TODAY), null, TODAY).id();
    act(id, new DemandAction.Sign(TODAY, ""));
    act(id, new DemandAction.Work(TODAY, ""));
    act(id, new DemandAction.Answer(TODAY, "当场答复"));
    act(id, new DemandAction.Confirm(TODAY, "王经理", ""));
    assertThat(act(id, new DemandAction.Close(TODAY, "电话答复，无书面材料")).noProofReason()).contains("电话答复");
  }

  @Test
  void secondReopeningEscalates() {
    long id = store.register(CLERK, draft(TODAY), toFinance(TODAY), null, TODAY).id();
    act(id, new DemandAction.Sign(TODAY, ""));
    act(id, new DemandAction.Work(TODAY, ""));
    for (int round = 1; round <= 2; round++) {
      act(id, new DemandAction.Answer(TODAY, "已办"));
      assertThat(act(id, new DemandAction.Reopen(TODAY, "王经理", "没解决", null)).escalated()).isEqualTo(round == 2);
    }
    assertThat(new DemandStore(database).count(DemandFilter.none().withEscalated(true))).isEqualTo(1);
  }

  @Test
  void lateAnswerStaysLateToTheEnd() {
    long id = store.register(CLERK, draft(TODAY.minusDays(30)), toFinance(TODAY.minusDays(30)), null, TODAY).id();
    assertThat(file(id).colour().spelled()).isEqualTo("红（逾期）");
    act(id, new DemandAction.Sign(TODAY, ""));
    act(id, new DemandAction.Work(TODAY, ""));
    assertThat(act(id, new DemandAction.Answer(TODAY, "已办")).late()).isTrue();
    assertThat(file(id).colour().spelled()).isEqualTo("黄（补完）");
  }

  @Test
  void extensionKeepsTheFirstDayAndItsReason() {
    long id = store.register(CLERK, draft(TODAY), toFinance(TODAY), null, TODAY).id();
    var first = file(id).demand().term().dueOn();
    assertThatThrownBy(() -> act(id, new DemandAction.Extend(TODAY, first, "等批复"))).hasMessageContaining("不晚于");
    act(id, new DemandAction.Extend(TODAY, first.plusDays(7), "等批复"));
    var term = act(id, new DemandAction.Extend(TODAY, first.plusDays(14), "再等")).term();
    assertThat(term.extendedFrom()).isEqualTo(first);
    assertThat(term.dueOn()).isEqualTo(first.plusDays(14));
  }

  @Test
  void refusesDaysThatCannotBe() {
    long id = store.register(CLERK, draft(TODAY.minusDays(3)), null, null, TODAY).id();
    assertThatThrownBy(() -> act(id, toFinance(TODAY.minusDays(4)))).hasMessageContaining("早于收到诉求的");
    assertThatThrownBy(() -> act(id, toFinance(TODAY.plusDays(1)))).hasMessageContaining("还没有到");
    act(id, toFinance(TODAY));
    assertThatThrownBy(() -> act(id, new DemandAction.Sign(TODAY.minusDays(1), ""))).hasMessageContaining("早于上一步");
    assertThat(store.check(draft(TODAY.plusDays(1)), TODAY)).extracting(Problem::field).contains("receivedOn");
  }

  @Test
  void refusesFirmInTheRecycleBin() {
    database.write(
        Deed.edit(CLERK, "删除企业"),
        tx -> {
          tx.recycle(ENTERPRISE, fixture.firmA);
          return 0;
        });
    assertThatThrownBy(() -> store.register(CLERK, draft(TODAY), null, null, TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("回收站");
  }

  @Test
  void calendarlessYearIsSaidAndNotRefused() {
    assertThat(store.check(draft(TODAY), TODAY))
        .singleElement()
        .satisfies(hint -> assertThat(hint.kind()).isEqualTo(Problem.Kind.HINT))
        .satisfies(hint -> assertThat(hint.sentence()).contains("未载入放假安排"));
  }

  @Test
  void secondWindowIsToldAndLosesNothing() {
    long id = store.register(CLERK, draft(TODAY), null, null, TODAY).id();
    var seen = file(id).demand();
    store.act(CLERK, seen, toFinance(TODAY), TODAY);
    assertThatThrownBy(() -> store.act(CLERK, seen, toFinance(TODAY), TODAY)).isInstanceOf(StaleRow.class);
    assertThat(file(id).events()).hasSize(2);
  }

  @Test
  void numbersGoOnWhereThePaperBookStopped() {
    database.write(
        Deed.seed(CLERK, "续号"),
        tx -> {
          var row = NUMBER_SERIES.newRecord();
          row.setKind("DEMAND");
          row.setInYear(2026);
          row.setLastNo(37);
          return tx.insert(row);
        });
    assertThat(store.register(CLERK, draft(TODAY), null, null, TODAY).number()).isEqualTo("诉〔2026〕38号");
    assertThat(store.register(CLERK, draft(TODAY), null, null, TODAY).number()).isEqualTo("诉〔2026〕39号");
    assertThat(store.register(CLERK, draft(LocalDate.of(2025, 12, 30)), null, null, TODAY).number())
        .isEqualTo("诉〔2025〕1号");
  }

  @Test
  void urgingIsSeenOnItsDay() {
    long id = store.register(CLERK, draft(TODAY.minusDays(30)), toFinance(TODAY.minusDays(30)), null, TODAY).id();
    var slip = new SlipStore(database).issue(CLERK, SlipDraft.urge(id, fixture.plan.jinrong), TODAY);
    assertThat(slip.number()).isEqualTo("催〔2026〕1号");
    var row = new DemandStore(database).page(DemandFilter.none(), PageRequest.first(1), TODAY).rows().getFirst();
    assertThat(row.urgedOn(TODAY)).isTrue();
    assertThat(row.urgedOn(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void eachAssistingUnitSignsAndAnswersOnItsOwnLine() {
    long id = store.register(CLERK, draft(TODAY), toFinance(TODAY), null, TODAY).id();
    long centre = fixture.plan.centre;
    assertThatThrownBy(() -> act(id, new DemandAction.AssistAnswer(TODAY, centre, "已提供材料")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("还没有签收");
    act(id, new DemandAction.AssistSign(TODAY, centre, ""));
    assertThatThrownBy(() -> act(id, new DemandAction.AssistSign(TODAY, centre, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不用再签");
    var after = act(id, new DemandAction.AssistAnswer(TODAY, centre, "已提供材料"));
    assertThat(after.state()).as("the state is the leading unit's").isEqualTo(DemandState.ASSIGNED);
    assertThat(file(id).units().getLast().signedOn()).isEqualTo(TODAY);
    assertThat(file(id).units().getLast().answeredOn()).isEqualTo(TODAY);
    assertThat(file(id).units().getFirst().signedOn()).isNull();
    assertThat(file(id).events()).extracting(e -> e.step().label()).contains("配合签收", "配合反馈");
    new History(database).undo(CLERK);
    assertThat(file(id).units().getLast().answeredOn()).isNull();
  }

  @Test
  void aSlipKeepsWhatItSaidWhateverHappensToTheDemand() {
    long id = store.register(CLERK, draft(TODAY), toFinance(TODAY), SlipKind.ASSIGN, TODAY).id();
    var slips = new SlipStore(database);
    long slip = file(id).slips().getFirst().id();
    var before = slips.printed(List.of(slip)).getFirst();
    assertThat(before.kept()).isTrue();
    assertThat(before.facts().addressee()).isEqualTo("县政府办金融股");
    assertThat(before.facts().assisting()).containsExactly("县中小企业发展促进中心");
    assertThat(before.facts().clock().dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
    store.edit(
        CLERK,
        file(id).demand(),
        new DemandDraft(fixture.firmA, null, null, "LABOR", "改过的标题", "改过", "VISIT", TODAY, 10),
        TODAY);
    assertThat(slips.printed(List.of(slip)).getFirst().facts()).isEqualTo(before.facts());
  }

  @Test
  void onlyWhatIsInWorkIsUrgedAndAllOrNoneOfABatch() {
    long open = store.register(CLERK, draft(TODAY), toFinance(TODAY), null, TODAY).id();
    long loose = store.register(CLERK, draft(TODAY), null, null, TODAY).id();
    var slips = new SlipStore(database);
    assertThatThrownBy(() ->
            slips.issue(CLERK, List.of(SlipDraft.urge(open, fixture.plan.jinrong), SlipDraft.urge(loose, null)), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不用催办");
    assertThat(file(open).slips()).isEmpty();
    slips.issue(CLERK, SlipDraft.urge(open, fixture.plan.jinrong), TODAY);
    var second = slips.issue(CLERK, SlipDraft.urge(open, fixture.plan.jinrong), TODAY);
    assertThat(second.number()).isEqualTo("催〔2026〕2号");
    assertThat(slips.printed(List.of(second.id())).getFirst().facts().clock().urged()).containsExactly("催〔2026〕1号");
  }

  @Test
  void anAssigningCanCarryItsPaperInTheSameDeed() {
    long id = store.register(CLERK, draft(TODAY), null, null, TODAY).id();
    var before = Checksum.of(database);
    var slip = store.act(CLERK, file(id).demand(), toFinance(TODAY), SlipKind.ASSIGN, TODAY);
    assertThat(slip).isPresent();
    assertThat(file(id).slips()).extracting(Slip::number).containsExactly("交〔2026〕1号");
    new History(database).undo(CLERK);
    assertThat(Checksum.of(database)).isEqualTo(before);
  }
}
