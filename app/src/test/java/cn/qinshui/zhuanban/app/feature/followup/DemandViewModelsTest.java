package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.followup.DemandDraft;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Registering a demand and taking one through its steps, on the demo library FX-1.
class DemandViewModelsTest {
  private TestDesk desk;
  private DemandStores stores;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    desk = DemoFolder.open(folder);
    stores = DemandStores.of(desk.database(), new AttachmentStore(desk.database(), folder), Pinyin.load());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private DemandFormViewModel form() {
    return form(null, null);
  }

  private DemandFormViewModel form(@Nullable Long firm, @Nullable Long visit) {
    return new DemandFormViewModel(
        desk.work(),
        stores,
        desk.deeds(),
        desk.clock(),
        () -> TestDesk.CLERK,
        new DemandFormViewModel.Origin(firm, visit));
  }

  private DemandFormViewModel filled() {
    var form = form();
    var fields = form.fields();
    fields.firm().set(form.findFirms("").getFirst());
    fields.kind().set(form.picks().classes().getFirst());
    fields.channel().set(form.picks().channels().get(1));
    fields.title().set("希望协调续贷");
    return form;
  }

  @Test
  void theDayTheLimitEndsIsSaidWhileOneTypes() {
    var form = form();
    assertThat(form.due().get()).isEqualTo("2026年12月7日 星期一到期");
    form.fields().received().set(LocalDate.of(2026, 9, 24));
    assertThat(form.due().get()).isEqualTo("2026年10月15日 星期四到期，跳过中秋节、国庆节");
    form.fields().received().set(TestDesk.TODAY);
    form.fields().limit().set("40");
    assertThat(form.due().get()).contains("2027年1月18日").contains("2027年未载入放假安排，暂按周一至周五计算");
    form.fields().limit().set("十");
    assertThat(form.due().get()).isEmpty();
  }

  @Test
  void whatIsMissingStandsAtItsFieldAndNothingIsWritten() {
    var form = form();
    form.fields().limit().set("十天");
    form.fields().assisting().set(Set.of(form.findUnits("").getFirst().id()));
    form.save(true, done -> fail("saved"), () -> {});
    assertThat(form.errors().of("enterpriseId").get()).contains("没有选企业");
    assertThat(form.errors().of("limitDays").get()).contains("整数");
    assertThat(form.errors().of("leadUnitId").get()).contains("牵头单位");
    assertThat(desk.said()).isEmpty();
    var other = form();
    other.fields().firm().set(other.findFirms("").getFirst());
    other.fields().received().set(TestDesk.TODAY.plusDays(1));
    other.save(false, done -> fail("saved"), () -> {});
    assertThat(other.errors().of("title").get()).contains("没有写诉求内容");
    assertThat(other.errors().of("kind").get()).contains("类别");
    assertThat(other.errors().of("receivedOn").get()).contains("还没有到");
  }

  @Test
  void savedWithItsPaperInOneDeedAndTakenBackInOne() {
    var form = filled();
    assertThat(form.isDirty()).isTrue();
    form.fields().lead().set(form.findUnits("jrg").getFirst());
    var registered = new ArrayList<Long>();
    form.save(true, done -> registered.add(done.id()), () -> fail("refused"));
    assertThat(form.isDirty()).isFalse();
    var file = stores.files().file(registered.getFirst(), TestDesk.TODAY).orElseThrow();
    assertThat(file.demand().state()).isEqualTo(DemandState.ASSIGNED);
    assertThat(file.slips()).hasSize(1);
    desk.undo();
    assertThat(stores.files().file(registered.getFirst(), TestDesk.TODAY)).isEmpty();
  }

  @Test
  void whatWasNotSavedIsOfferedNextTimeAndForgottenOnceSaved() {
    var form = filled();
    form.fields().lead().set(form.findUnits("jrg").getFirst());
    assertThat(stores.drafts().of(TestDesk.CLERK)).hasSize(1);
    var next = form();
    assertThat(next.waiting().get()).isNotNull();
    next.takeDraft();
    assertThat(next.fields().title().get()).isEqualTo("希望协调续贷");
    assertThat(next.fields().firm().get().label()).isEqualTo(form.fields().firm().get().label());
    assertThat(next.fields().lead().get()).isEqualTo(form.fields().lead().get());
    assertThat(next.waiting().get()).isNull();
    next.save(false, done -> {}, () -> fail("refused"));
    assertThat(stores.drafts().of(TestDesk.CLERK)).isEmpty();
    assertThat(form().waiting().get()).isNull();
  }

  @Test
  void aGivenFirmIsOfferedWhatWasTypedAboutItAndAnotherIsNot() {
    var visited = VisitFilter.none().withStates(Set.of(VisitState.DONE));
    var visit = new VisitStore(desk.database()).page(visited, PageRequest.first(1)).rows().getFirst();
    long firm = visit.enterpriseId();
    long other = form().findFirms("").stream().map(Pick::id).filter(id -> id != firm).findFirst().orElseThrow();
    form(firm, visit.id()).fields().title().set("希望协调用电");
    assertThat(stores.drafts().of(TestDesk.CLERK)).hasSize(1);
    assertThat(form(other, null).waiting().get()).isNull();
    var same = form(firm, null);
    assertThat(same.waiting().get()).isNotNull();
    same.takeDraft();
    assertThat(same.fields().title().get()).isEqualTo("希望协调用电");
    same.fields().kind().set(same.picks().classes().getFirst());
    var saved = new ArrayList<Long>();
    same.save(false, done -> saved.add(done.id()), () -> fail("refused"));
    assertThat(stores.files().file(saved.getFirst(), TestDesk.TODAY).orElseThrow().demand().visitId())
        .as("the visit it came up at")
        .isEqualTo(visit.id());
    assertThat(stores.drafts().of(TestDesk.CLERK)).isEmpty();
  }

  @Test
  void aFirmInTheBinIsRefusedAtItsField() {
    var form = filled();
    long firm = form.fields().firm().get().id();
    desk.database()
        .write(
            cn.qinshui.zhuanban.data.db.Deed.edit(TestDesk.CLERK, "删除企业"),
            tx -> {
              tx.recycle(cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE, firm);
              return firm;
            });
    form.save(false, done -> fail("saved"), () -> {});
    assertThat(form.errors().of("enterpriseId").get()).contains("在回收站里");
  }

  private DemandFileViewModel page(DemandState state) {
    var filter = DemandFilter.none().withStates(Set.of(state));
    long id = stores.list().page(filter, PageRequest.first(1), TestDesk.TODAY).rows().getFirst().demand().id();
    return new DemandFileViewModel(desk.work(), stores, desk.deeds(), desk.clock(), id);
  }

  @Test
  void theSecondOfTwoWindowsIsToldWhatChangedAndLosesNothing() {
    var mine = page(DemandState.ASSIGNED);
    var seen = mine.shown().get();
    var acting = mine.acting(seen);
    stores
        .edits()
        .act(new Author("示例王五"), seen.file().demand(), new DemandAction.Sign(TestDesk.TODAY, ""), TestDesk.TODAY);
    var typed = new DemandAction.Withdraw(TestDesk.TODAY, "企业不再需要");
    acting.save(typed, null, slip -> fail("saved over the other's step"));
    assertThat(acting.overtaken().get()).isTrue();
    assertThat(acting.refusal().get()).isEqualTo("刚才示例王五办了签收（2026-11-23），现在是“已签收”。您的输入还在，看过后可以接着保存。");
    acting.goOn();
    var saved = new ArrayList<Optional<Long>>();
    acting.save(typed, null, saved::add);
    assertThat(saved).hasSize(1);
    mine.reload();
    assertThat(mine.shown().get().file().demand().state()).isEqualTo(DemandState.WITHDRAWN);
    assertThat(mine.shown().get().file().events())
        .extracting(event -> event.step())
        .contains(DemandStep.SIGN, DemandStep.WITHDRAW);
  }

  @Test
  void twoWhoMendTheSameDemandSeeBothChangesAndLoseNothing() {
    var mine = page(DemandState.ASSIGNED);
    var seen = mine.shown().get().file().demand();
    var mending = mine.mending(mine.shown().get());
    var base = DemandDraft.of(seen);
    stores.edits().edit(new Author("示例王五"), seen, mended(base, "别处写的标题", "别处补的情况"), TestDesk.TODAY);
    var merged = new ArrayList<DemandDraft>();
    mending.save(mended(base, "我写的标题", base.body()), () -> fail("saved over the other's words"), merged::add);
    assertThat(merged).singleElement().isEqualTo(mended(base, "我写的标题", "别处补的情况"));
    assertThat(mending.refusal().get())
        .isEqualTo("这条诉求刚被别处改了诉求、详细情况，您的输入还在，别处改的内容已一并显示。两边都改了诉求（库里现为“别处写的标题”），再按保存则以您的输入为准。");
    mending.save(merged.getFirst(), () -> merged.clear(), again -> fail("asked twice"));
    assertThat(merged).as("saved").isEmpty();
    mine.reload();
    assertThat(mine.shown().get().file().demand().title()).isEqualTo("我写的标题");
    assertThat(mine.shown().get().file().demand().body()).isEqualTo("别处补的情况");
  }

  private static DemandDraft mended(DemandDraft base, String title, String body) {
    return new DemandDraft(
        base.enterpriseId(),
        base.visitId(),
        base.measureId(),
        base.kind(),
        title,
        body,
        base.channel(),
        base.receivedOn(),
        base.limitDays());
  }

  @Test
  void aStepThatTheOtherMadeImpossibleSaysWhy() {
    var mine = page(DemandState.ANSWERED);
    var seen = mine.shown().get();
    var acting = mine.acting(seen);
    stores
        .edits()
        .act(
            new Author("示例王五"),
            seen.file().demand(),
            new DemandAction.Confirm(TestDesk.TODAY, "王经理", ""),
            TestDesk.TODAY);
    acting.save(new DemandAction.Confirm(TestDesk.TODAY, "李经理", ""), null, slip -> fail("twice"));
    acting.goOn();
    acting.save(new DemandAction.Confirm(TestDesk.TODAY, "李经理", ""), null, slip -> fail("twice"));
    assertThat(acting.refusal().get()).contains("现在不能企业确认").contains("企业已经确认");
  }

  @Test
  void whateverTheOtherDidIsNamed() {
    var mine = page(DemandState.WORKING);
    var acting = mine.acting(mine.shown().get());
    var other =
        new Deeds(desk.work(), desk.history(), desk.database().changes(), () -> new Author("示例王五"), (a, b) -> {});
    other.write(
        "登记",
        author -> {
          stores
              .edits()
              .act(
                  author,
                  mine.shown().get().file().demand(),
                  new DemandAction.Extend(TestDesk.TODAY, TestDesk.TODAY.plusDays(20), "等审批"),
                  TestDesk.TODAY);
          return 1;
        },
        done -> {});
    acting.save(new DemandAction.Answer(TestDesk.TODAY, "已办"), SlipKind.ASSIGN, slip -> fail("over it"));
    assertThat(acting.refusal().get()).contains("示例王五办了延期");
  }

  @Test
  void aDemandCannotBeClosedBeforeItCameIn() {
    var mine = page(DemandState.CONFIRMED);
    var acting = mine.acting(mine.shown().get());
    acting.save(new DemandAction.Close(LocalDate.of(2020, 1, 1), "电话答复"), null, slip -> fail("closed"));
    assertThat(acting.refusal().get()).contains("早于收到诉求");
  }
}
