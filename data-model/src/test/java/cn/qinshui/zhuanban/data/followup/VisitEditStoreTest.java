package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class VisitEditStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private VisitEditStore store;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    store = new VisitEditStore(database);
  }

  private VisitDraft visit(VisitState state, LocalDate day, LocalDate next, String form, DemandDraft... demands) {
    return new VisitDraft(
        fixture.firmA,
        fixture.commissioner,
        null,
        form,
        state,
        day,
        "ON_SITE",
        "王经理",
        List.of("FINANCING"),
        "订单饱满",
        null,
        next,
        null,
        null,
        List.of(demands));
  }

  private VisitDraft done(LocalDate day, LocalDate next) {
    return visit(VisitState.DONE, day, next, null);
  }

  private DemandDraft demand(String title) {
    return new DemandDraft(fixture.firmA, null, null, "FINANCING", title, null, "VISIT", TODAY, 10);
  }

  private List<Todo> followUps() {
    return new TodoStore(database).page(TodoFilter.none().withOpenOn(TODAY), PageRequest.first(10)).rows();
  }

  @Test
  void oneVisitRaisesSeveralDemandsAndTheNextDateInOneDeed() {
    var before = Checksum.of(database);
    var recorded =
        store.record(CLERK, visit(VisitState.DONE, TODAY, TODAY.plusDays(90), null, demand("贷款"), demand("用工")), TODAY);
    assertThat(recorded.demandNumbers()).containsExactly("诉〔2026〕1号", "诉〔2026〕2号");
    var file = new VisitFileStore(database).file(recorded.id(), TODAY).orElseThrow();
    assertThat(file.demands()).extracting(row -> row.demand().title()).containsExactly("贷款", "用工");
    assertThat(file.visit().demands()).isEqualTo(2);
    assertThat(followUps())
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.dueOn()).isEqualTo(TODAY.plusDays(90));
          assertThat(todo.commissioner()).isEqualTo("示例赵六");
        });
    new History(database).undo(CLERK);
    assertThat(Checksum.of(database)).isEqualTo(before);
  }

  @Test
  void laterVisitSettlesTheFollowUpThatWaitedForIt() {
    store.record(CLERK, done(TODAY.minusDays(90), TODAY.minusDays(2)), TODAY);
    store.record(CLERK, done(TODAY, TODAY.plusDays(90)), TODAY);
    assertThat(followUps()).extracting(Todo::dueOn).containsExactly(TODAY.plusDays(90));
    var settled = TodoFilter.none().withDone(DayRange.on(TODAY));
    assertThat(new TodoStore(database).page(settled, PageRequest.first(5)).rows())
        .extracting(Todo::result)
        .containsExactly("已走访");
  }

  @Test
  void changedNextDateMovesTheFollowUp() {
    var id = store.record(CLERK, done(TODAY, TODAY.plusDays(90)), TODAY).id();
    var file = new VisitFileStore(database).file(id, TODAY).orElseThrow();
    store.edit(CLERK, file.visit(), done(TODAY, TODAY.plusDays(30)), TODAY);
    assertThat(followUps()).extracting(Todo::dueOn).containsExactly(TODAY.plusDays(30));
    assertThatThrownBy(() -> store.edit(CLERK, file.visit(), done(TODAY, TODAY.plusDays(60)), TODAY))
        .isInstanceOf(StaleRow.class);
  }

  private List<String> sentences(VisitDraft draft) {
    return store.check(draft, null, TODAY).stream()
        .filter(p -> p.kind() == Problem.Kind.ERROR)
        .map(Problem::sentence)
        .toList();
  }

  @Test
  void eachBadInputGetsItsSentence() {
    assertThat(sentences(done(TODAY.plusDays(1), TODAY.plusDays(90)))).singleElement().asString().contains("还没有到");
    assertThat(sentences(done(TODAY, null))).singleElement().asString().contains("填日期，或选“不需要”");
    assertThat(sentences(done(TODAY, TODAY))).singleElement().asString().contains("不晚于走访日期");
    assertThat(sentences(visit(VisitState.DONE, TODAY, TODAY.plusDays(9), "访〔2025〕7号")))
        .singleElement()
        .asString()
        .contains("本库没有编号")
        .contains("别的资料库");
    assertThat(sentences(visit(VisitState.PLANNED, TODAY.minusDays(1), null, null)))
        .singleElement()
        .asString()
        .contains("已经过去");
    assertThat(sentences(done(TODAY, TODAY.plusDays(9)))).isEmpty();
  }

  @Test
  void commissionerWhoLeftCannotVisitAfterwards() {
    database.write(
        Deed.edit(CLERK, "离岗"),
        tx -> tx.update(COMMISSIONER, fixture.commissioner, null, row -> row.setLeftOn(TODAY.minusDays(5))));
    assertThat(sentences(done(TODAY, TODAY.plusDays(9)))).singleElement().asString().contains("2026年11月18日离岗");
    assertThat(sentences(done(TODAY.minusDays(6), TODAY.plusDays(9)))).isEmpty();
  }

  @Test
  void planningNearAnotherVisitAsksForAReason() {
    fixture.visit(fixture.firmA, TODAY.minusDays(9), TODAY);
    var plan = visit(VisitState.PLANNED, TODAY, null, null);
    assertThat(sentences(plan)).singleElement().asString().contains("9天前示例赵六已走访过这家企业");
    assertThat(store.check(done(TODAY, TODAY.plusDays(9)), null, TODAY))
        .singleElement()
        .satisfies(hint -> assertThat(hint.kind()).isEqualTo(Problem.Kind.HINT));
    assertThat(store.recent(fixture.firmA, TODAY.plusDays(5))).hasSize(1);
    assertThat(store.recent(fixture.firmA, TODAY.plusDays(6))).isEmpty();
  }

  @Test
  void formNumberOpensItsFirmOnceAndNamesTheVisitTheSecondTime() {
    var slips = new SlipStore(database);
    var forms =
        slips.issue(CLERK, List.of(SlipDraft.visitForm(fixture.firmA), SlipDraft.visitForm(fixture.firmB)), TODAY);
    assertThat(forms).extracting(Slip::number).containsExactly("访〔2026〕1号", "访〔2026〕2号");
    assertThat(slips.blankForm("访〔2026〕1号", 2026).enterprise()).isEqualTo("示例甲机械");
    assertThat(sentences(visit(VisitState.DONE, TODAY, TODAY.plusDays(9), "访〔2026〕2号")))
        .singleElement()
        .asString()
        .contains("示例乙煤层气");
    var id = store.record(CLERK, visit(VisitState.DONE, TODAY, TODAY.plusDays(9), "访〔2026〕1号"), TODAY).id();
    assertThatThrownBy(() -> slips.blankForm("访〔2026〕1号", 2026))
        .isInstanceOf(FormTaken.class)
        .extracting(e -> ((FormTaken) e).visitId())
        .isEqualTo(id);
    assertThat(slips.byNumber("访〔2026〕1号").orElseThrow().returnedOn()).isEqualTo(TODAY);
  }

  @Test
  void notesAreOnlyAdded() {
    var id = store.record(CLERK, done(TODAY, TODAY.plusDays(9)), TODAY).id();
    var visit = new VisitFileStore(database).file(id, TODAY).orElseThrow().visit();
    store.addNote(CLERK, visit, "银行已联系");
    store.addNote(CLERK, visit, "已上报");
    assertThat(new VisitFileStore(database).file(id, TODAY).orElseThrow().notes())
        .extracting(VisitNote::body)
        .containsExactly("银行已联系", "已上报");
  }

  @Test
  void instructionOnADutyBecomesWork() {
    var todos = new TodoStore(database);
    todos.instruct(CLERK, fixture.plan.duty1Fagai, "请周五前补", "示例科员", TODAY.plusDays(4), TODAY);
    var todo = todos.page(TodoFilter.none().withPerson("示例科员"), PageRequest.first(5)).rows().getFirst();
    assertThat(todo.title()).isEqualTo("措施1·县发改局：请周五前补");
    todos.postpone(CLERK, todo, TODAY.plusDays(7), "等材料");
    var later = todos.page(TodoFilter.none(), PageRequest.first(5)).rows().getFirst();
    assertThat(later.postponedFrom()).isEqualTo(TODAY.plusDays(4));
    todos.finish(CLERK, later, TODAY, "已补");
    assertThat(todos.count(TodoFilter.none().withOpenOn(TODAY))).isZero();
  }

  @Test
  void whatIsScannedTellsFormsOfOtherLibrariesApart() {
    var slips = new SlipStore(database);
    var form = slips.issue(CLERK, SlipDraft.visitForm(fixture.firmA), TODAY);
    var code = FormCode.of(database.county(), form);
    assertThat(code).matches("F" + database.county() + "-2026-1-\\d\\d");
    for (var typed : List.of(code, code.toLowerCase(Locale.ROOT), "1", "2026-1", "访〔2026〕1号", "访[2026]1号", "１")) {
      assertThat(slips.blankForm(typed, 2026).id()).as(typed).isEqualTo(form.id());
    }
    var other = code.substring(0, code.length() - 2) + (code.endsWith("00") ? "01" : "00");
    assertThatThrownBy(() -> slips.blankForm(other, 2026)).hasMessageContaining("别的资料库");
    assertThatThrownBy(() -> slips.blankForm("F999999-2026-1-00", 2026)).hasMessageContaining("999999的资料库");
    assertThatThrownBy(() -> slips.blankForm("甲乙丙", 2026)).hasMessageContaining("不是走访单的编号");
  }

  @Test
  void theRecycleBinGivesAVisitBackWithItsFollowUp() {
    var id = store.record(CLERK, done(TODAY, TODAY.plusDays(9)), TODAY).id();
    var visit = new VisitFileStore(database).file(id, TODAY).orElseThrow().visit();
    store.recycle(CLERK, visit);
    assertThat(followUps()).isEmpty();
    assertThat(new VisitFileStore(database).file(id, TODAY).orElseThrow().recycled()).isTrue();
    store.restore(CLERK, visit);
    assertThat(followUps()).hasSize(1);
    assertThat(new VisitFileStore(database).file(id, TODAY).orElseThrow().recycled()).isFalse();
  }

  @Test
  void twoChangesOfOneVisitAreBroughtTogether() {
    var base = VisitInput.blank(VisitState.DONE, TODAY);
    var mine = VisitInput.read(base.kept().replace("\"people\":\"\"", "\"people\":\"王\"")).orElseThrow();
    var theirs =
        VisitInput.read(
                base.kept().replace("\"people\":\"\"", "\"people\":\"李\"").replace("\"body\":\"\"", "\"body\":\"谈了\""))
            .orElseThrow();
    var merged = VisitMerge.of(base, mine, theirs);
    assertThat(merged.input().people()).isEqualTo("王");
    assertThat(merged.input().body()).isEqualTo("谈了");
    assertThat(merged.both()).containsExactly(VisitField.PEOPLE);
    assertThat(VisitInput.read("不是草稿")).isEmpty();
  }
}
