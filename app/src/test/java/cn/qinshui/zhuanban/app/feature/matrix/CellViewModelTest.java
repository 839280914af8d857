package cn.qinshui.zhuanban.app.feature.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.shell.AttachmentOpener;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.NoteDraft;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellViewModelTest {

  @TempDir private static Path prepared;

  private TestDesk desk;
  private MatrixSample sample;
  private CellViewModel model;
  private final List<String> refused = new ArrayList<>();

  @BeforeAll
  static void prepare() {
    MatrixSample.prepare(prepared);
  }

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    desk = MatrixSample.copy(prepared, folder);
    sample = MatrixSample.in(desk.database());
    model = model(sample.duty(1, "县发改局"), MatrixFilter.none());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private CellViewModel model(Duty duty, MatrixFilter within) {
    MatrixStores stores = MatrixStores.of(desk.database(), desk.folder());
    var made = new CellViewModel(desk.work(), stores, desk.deeds(), desk.clock(), duty.id(), within);
    desk.watch().on(Set.of("duty", "milestone", "progress_note", "todo", "attachment"), made::reload);
    return made;
  }

  private CellFile file() {
    return model.file().get();
  }

  @Test
  void showsTheClauseWordForWordAndWhoAnswers() {
    assertThat(file().measure().clause()).startsWith("（一）培育科技型和创新型中小企业。充分运用产业链供应链").endsWith("（责任单位：县发改局、县中小企业发展促进中心）");
    assertThat(file().duty().leads()).isTrue();
    assertThat(file().duty().leadBasis()).isEqualTo(Duty.LeadBasis.BY_ORDER);
    assertThat(file().state().spelled()).isEqualTo("红（逾期）");
  }

  @Test
  void everyMilestoneIsTheOfficesOwn() {
    assertThat(file().milestones())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.milestone().origin()).isEqualTo(Milestone.Origin.OFFICE));
  }

  @Test
  void anotherUnitCanLeadAndTheTrailSaysWhoSaidSo() {
    Duty centre = sample.duty(1, "县中小企业发展促进中心");
    model.lead(centre);
    assertThat(file().duty().leads()).isFalse();
    assertThat(file().sheet().outline().dutiesOf(file().measure()))
        .extracting(Duty::leads, Duty::leadBasis)
        .containsExactly(tuple(false, Duty.LeadBasis.BY_OFFICE), tuple(true, Duty.LeadBasis.BY_OFFICE));
    assertThat(file().trail().getFirst().cause()).isEqualTo("措施1改由县中小企业发展促进中心牵头");
    assertThat(file().trail().getFirst().author()).isEqualTo("示例科员");
    desk.undo();
    assertThat(file().duty().leadBasis()).isEqualTo(Duty.LeadBasis.BY_ORDER);
  }

  @Test
  void aNoteIsSavedSaidAndTakenBack() {
    model.noteText().set("与县科技局核对了名单。");
    model.saveNote(() -> {});
    assertThat(file().notes().getFirst().body()).isEqualTo("与县科技局核对了名单。");
    assertThat(model.hasUnsavedNote()).isFalse();
    assertThat(desk.said()).containsExactly("已在措施1·县发改局记一条进展");
    desk.undo();
    assertThat(file().notes()).extracting(ProgressNote::body).doesNotContain("与县科技局核对了名单。");
  }

  @Test
  void aRefusedNoteKeepsItsTextWithTheSentenceBeside() {
    model.noteText().set("提前写的");
    model.noteDay().set(MatrixSample.TODAY.plusDays(1));
    model.saveNote(() -> {});
    assertThat(model.noteError().get()).isEqualTo("进展日期2026-11-24还没有到。请改成今天或以前的日期。");
    assertThat(model.noteText().get()).isEqualTo("提前写的");
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void aNoteChangedElsewhereIsNotOverwritten() {
    ProgressNote seen = file().notes().getFirst();
    sample.notes().edit(TestDesk.CLERK, seen, new NoteDraft(seen.notedOn(), "别人先改的"), MatrixSample.TODAY);
    model.edit(seen, new NoteDraft(seen.notedOn(), "后改的"), () -> {}, failure -> refused.add(failure.sentence()));
    assertThat(refused).containsExactly("这条记录刚被别处改过，您的输入还在。请先看最新内容，再决定是否保存。");
    assertThat(file().notes().getFirst().body()).isEqualTo("别人先改的");
  }

  @Test
  void aMilestoneFinishedLateTurnsTheCellYellowNotGreen() {
    Milestone late = file().milestones().getFirst().milestone();
    model.finish(late, MatrixSample.TODAY, () -> {}, failure -> refused.add(failure.sentence()));
    assertThat(file().state().spelled()).isEqualTo("黄（补完）");
    assertThat(file().milestones().getFirst().word()).isEqualTo("补完");
    assertThat(file().milestones().getFirst().why()).isEqualTo("2026-11-23 办结，晚12天");
    model.reopen(file().milestones().getFirst().milestone());
    assertThat(file().state().spelled()).isEqualTo("红（逾期）");
  }

  @Test
  void aMilestoneWithoutADateIsRefusedWithASentence() {
    model.milestone(
        null,
        new MilestoneDraft("走访一遍", null, null),
        () -> refused.add("saved"),
        failure -> refused.add(failure.sentence()));
    assertThat(refused).containsExactly("阶段任务没有完成期限。请选一个日期（方案没有规定期限，由本办自定）。");
  }

  @Test
  void aNewMilestoneStandsInTheListAndCanBeDeleted() {
    model.milestone(null, new MilestoneDraft("走访一遍", MatrixSample.TODAY.plusDays(60), "逐户"), () -> {}, this::fail);
    MilestoneLine added = file().milestones().getLast();
    assertThat(added.milestone().title()).isEqualTo("走访一遍");
    assertThat(added.word()).isEqualTo("未到期");
    model.recycle(added.milestone());
    assertThat(file().milestones()).hasSize(1);
  }

  private void fail(Failure failure) {
    throw new AssertionError(failure.sentence());
  }

  @Test
  void anInstructionIsWorkWithADayAndAWordOnTheMark() {
    assertThat(model.endOfWeek()).isEqualTo("2026-11-27");
    model.instruct("请周五前补", null, model.endOfWeek(), () -> {}, this::fail);
    assertThat(file().instructions())
        .extracting(Todo::title, Todo::dueOn, Todo::owner)
        .containsExactly(tuple("措施1·县发改局：请周五前补", model.endOfWeek(), null));
    assertThat(file().notes().getFirst()).returns(true, ProgressNote::instruction).returns("请周五前补", ProgressNote::body);
    model.finish(file().instructions().getFirst());
    assertThat(file().instructions().getFirst().doneOn()).isEqualTo(MatrixSample.TODAY);
  }

  @Test
  void anInstructionForADayThatIsPastIsRefused() {
    model.instruct("补", null, MatrixSample.TODAY.minusDays(1), () -> {}, failure -> refused.add(failure.sentence()));
    assertThat(refused).containsExactly("批示的期限2026-11-22已经过去。请改成今天或以后的日期。");
  }

  @Test
  void aProofIsCopiedIntoTheLibraryAndSurvivesTheOriginal(@TempDir Path elsewhere) throws IOException {
    Path original = Files.writeString(elsewhere.resolve("名单.txt"), "示例");
    MatrixStores stores = MatrixStores.of(desk.database(), desk.folder());
    CellFiles files =
        new CellFiles(
            desk.deeds(),
            stores.attachments(),
            FilePick.none(),
            new AttachmentOpener(desk.work(), FilePick.none(), stores.attachments(), said -> {}));
    files.add(new AttachmentOwner(CellReader.OWNER, file().duty().id(), file().label()), List.of(original));
    Files.delete(original);
    assertThat(file().proofs()).extracting(Attachment::fileName).containsExactly("名单.txt");
    assertThat(stores.attachments().path(file().proofs().getFirst())).hasContent("示例");
    assertThat(file().trail().getFirst().cause()).isEqualTo("给措施1·县发改局加附件“名单.txt”");
  }

  @Test
  void nextAndPreviousWalkThroughTheMarksOfTheFilter() {
    model = model(sample.duty(1, "县发改局"), MatrixFilter.none().withColour(Colour.RED));
    assertThat(model.neighbour(-1)).isEmpty();
    model.show(model.neighbour(1).orElseThrow());
    assertThat(file().label()).isEqualTo("措施18·县发改局");
    assertThat(model.neighbour(1)).isEmpty();
  }

  @Test
  void aMarkThatNoLongerFitsStillKnowsItsNeighbours() {
    model = model(sample.duty(1, "县发改局"), MatrixFilter.none().withColour(Colour.RED));
    model.finish(file().milestones().getFirst().milestone(), MatrixSample.TODAY, () -> {}, this::fail);
    assertThat(model.neighbour(1)).contains(sample.duty(18, "县发改局"));
  }

  @Test
  void aCellThatIsGoneIsSaidInASentence() {
    MatrixStores stores = MatrixStores.of(desk.database(), desk.folder());
    var gone = new CellViewModel(desk.work(), stores, desk.deeds(), desk.clock(), 7, MatrixFilter.none());
    assertThat(gone.failure().get()).isInstanceOf(Failure.Expected.class);
  }

  @Test
  void everyNumberOfTheMeasureIsTheCountOfItsListAndFollowsTheLedger(@TempDir Path folder) {
    try (TestDesk demo = TestDesk.demo(folder)) {
      var stores = MatrixStores.of(demo.database(), demo.folder());
      Duty duty = MatrixSample.in(demo.database()).duty(12, "县工信局");
      var cell = new CellViewModel(demo.work(), stores, demo.deeds(), demo.clock(), duty.id(), MatrixFilter.none());
      CellFile file = cell.file().get();
      var figures = new FigureStore(demo.database(), new PolicyStore(demo.database(), stores.attachments()));
      assertThat(file.counts()).isNotEmpty();
      for (var count : file.counts()) {
        assertThat(count.current().amount())
            .as(count.code())
            .isEqualByComparingTo(figures.amount(count.current().source()));
      }
      assertThat(file.counts()).extracting(MeasureCount::code).contains("visit.done");
      var open = stores.resolutions().count(CellReader.decisionsOf(duty, TestDesk.TODAY));
      assertThat(file.decisions()).hasSize(open);
    }
  }
}
