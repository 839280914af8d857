package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitFormViewModelTest {
  @TempDir Path folder;

  private TestDesk desk;
  private VisitStores stores;
  private EnterpriseRow firm;

  @BeforeEach
  void open() {
    desk = DemoFolder.open(folder);
    stores = VisitStores.of(desk.database(), () -> TestDesk.CLERK, Pinyin.load());
    firm = firms().getFirst();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// Those that have a commissioner and were not visited lately.
  private List<EnterpriseRow> firms() {
    return stores.firms().page(EnterpriseFilter.none(), PageRequest.first(100)).rows().stream()
        .filter(one -> one.commissionerId() != null)
        .filter(one -> stores.edits().recent(one.id(), TestDesk.TODAY).isEmpty())
        .toList();
  }

  private VisitFormViewModel form(VisitFormViewModel.Start start) {
    return new VisitFormViewModel(desk.work(), stores, desk.deeds(), desk.clock(), start);
  }

  private VisitFormViewModel fresh(@Nullable Long enterprise, @Nullable String number) {
    return form(new VisitFormViewModel.Start.New(enterprise, number, false));
  }

  private VisitFormViewModel.Outcome save(VisitFormViewModel model) {
    var outcomes = new ArrayList<VisitFormViewModel.Outcome>();
    model.save(outcomes::add);
    return outcomes.getFirst();
  }

  private VisitRow done() {
    return stores
        .list()
        .page(VisitFilter.none().withStates(Set.of(VisitState.DONE)), PageRequest.first(1))
        .rows()
        .getFirst();
  }

  @Test
  void takesTheFirmFromItsFileAndItsCommissioner() {
    var model = fresh(firm.id(), null);
    assertThat(model.fields().firm.get()).isEqualTo(firm);
    assertThat(Objects.requireNonNull(model.fields().commissioner.get()).label()).isEqualTo(firm.commissioner());
    assertThat(model.isDirty()).isFalse();
  }

  @Test
  void savesVisitAndDemandsAsOneStepAndSaysTheNumbers() {
    var model = fresh(firm.id(), null);
    for (var title : List.of("贷款三百万元", "招工五名")) {
      var demand = model.addDemand();
      demand.kind.set(model.choices().kinds().getFirst());
      demand.title.set(title);
    }
    model.addDemand();
    model.fields().nextOn.set(TestDesk.TODAY.plusDays(90));
    var saved = (VisitFormViewModel.Outcome.Saved) save(model);
    assertThat(saved.demandNumbers()).hasSize(2).allMatch(number -> number.startsWith("诉〔2026〕"));
    assertThat(desk.said()).containsExactly("已登记走访“" + firm.name() + "”");
    var file = stores.files().file(saved.id(), TestDesk.TODAY).orElseThrow();
    assertThat(file.demands()).hasSize(2);
    desk.undo();
    assertThat(stores.files().file(saved.id(), TestDesk.TODAY)).isEmpty();
  }

  @Test
  void saysAtEachFieldWhatIsMissing() {
    var model = fresh(null, null);
    var demand = model.addDemand();
    demand.title.set("只有标题");
    assertThat(save(model)).isInstanceOf(VisitFormViewModel.Outcome.Wrong.class);
    assertThat(model.errors().of("enterpriseId").get()).startsWith("没有选企业");
    assertThat(model.errors().of("nextOn").get()).contains("填日期，或选“不需要”");
    assertThat(demand.errors.of("kind").get()).startsWith("没有选诉求类别");
    model.fields().visitedOn.set(null);
    save(model);
    assertThat(model.errors().of("visitedOn").get()).startsWith("没有填走访日期");
    model.fields().visitedOn.set(TestDesk.TODAY.plusDays(2));
    save(model);
    assertThat(model.errors().of("visitedOn").get()).contains("还没有到").contains("先存为计划");
  }

  @Test
  void aFormsNumberFillsInItsFirmAndIsRefusedTheSecondTime() {
    var slip = stores.slips().issue(TestDesk.CLERK, SlipDraft.visitForm(firm.id()), TestDesk.TODAY);
    var serial = slip.number().replaceAll(".*〕(\\d+)号", "$1");
    var model = fresh(null, serial);
    assertThat(model.fields().firm.get()).isEqualTo(firm);
    assertThat(model.fields().formNo.get()).isEqualTo(slip.number());
    model.fields().noNext.set(true);
    model.fields().noNextReason.set("企业停产");
    long visit = ((VisitFormViewModel.Outcome.Saved) save(model)).id();
    var again = fresh(null, serial);
    assertThat(again.errors().of("formNo").get()).contains("已经登记过");
    assertThat(again.formTakenBy().get()).isEqualTo(visit);
    again.useForm("F999999-2026-" + serial + "-00");
    assertThat(again.errors().of("formNo").get()).contains("999999的资料库");
    assertThat(again.formTakenBy().get()).isNull();
  }

  @Test
  void planningNearAnotherVisitShowsItAndAsksWhy() {
    var visit = done();
    var model = form(new VisitFormViewModel.Start.New(visit.enterpriseId(), null, true));
    assertThat(model.recent()).isNotEmpty();
    assertThat(save(model)).isInstanceOf(VisitFormViewModel.Outcome.Wrong.class);
    assertThat(model.errors().of("repeatReason").get()).contains("不多打扰企业");
    model.fields().repeatReason.set("送审批材料");
    assertThat(save(model)).isInstanceOf(VisitFormViewModel.Outcome.Saved.class);
  }

  @Test
  void theSecondDeskIsToldWhatChangedAndLosesNothing() {
    var visit = done();
    var first = form(new VisitFormViewModel.Start.Edit(visit.id()));
    var second = form(new VisitFormViewModel.Start.Edit(visit.id()));
    first.fields().people.set("甲经理");
    first.fields().body.set("甲写的情况");
    assertThat(save(first)).isInstanceOf(VisitFormViewModel.Outcome.Saved.class);
    second.fields().people.set("乙经理");
    second.fields().production.set("乙写的生产");
    assertThat(save(second)).isInstanceOf(VisitFormViewModel.Outcome.Overtaken.class);
    assertThat(second.refusal().get()).contains("刚被别处改过").contains("企业接待（库里现为“甲经理”）");
    assertThat(second.fields().people.get()).isEqualTo("乙经理");
    assertThat(second.fields().body.get()).isEqualTo("甲写的情况");
    assertThat(save(second)).isInstanceOf(VisitFormViewModel.Outcome.Saved.class);
    var now = stores.files().file(visit.id(), TestDesk.TODAY).orElseThrow();
    assertThat(now.body()).isEqualTo("甲写的情况");
    assertThat(now.visit().people()).isEqualTo("乙经理");
    assertThat(now.visit().production()).isEqualTo("乙写的生产");
  }

  @Test
  void whatWasTypedIsOfferedBackAfterACrash() {
    var lost = fresh(null, null);
    lost.fields().firm.set(firm);
    lost.fields().production.set("写到一半");
    var again = fresh(null, null);
    assertThat(again.offers()).singleElement().satisfies(offer -> assertThat(offer.firm()).isEqualTo(firm.name()));
    again.take(again.offers().getFirst());
    assertThat(again.fields().production.get()).isEqualTo("写到一半");
    assertThat(again.fields().firm.get()).isEqualTo(firm);
    again.fields().nextOn.set(TestDesk.TODAY.plusDays(30));
    assertThat(save(again)).isInstanceOf(VisitFormViewModel.Outcome.Saved.class);
    assertThat(fresh(null, null).offers()).isEmpty();
  }

  @Test
  void aDraftOfAVisitThatWasChangedSinceShowsBoth() {
    var visit = done();
    var lost = form(new VisitFormViewModel.Start.Edit(visit.id()));
    lost.fields().production.set("草稿里的生产");
    var other = stores.files().file(visit.id(), TestDesk.TODAY).orElseThrow();
    var changed = VisitInput.of(other).draft(TestDesk.TODAY);
    stores
        .edits()
        .edit(
            TestDesk.CLERK,
            other.visit(),
            new cn.qinshui.zhuanban.data.followup.VisitDraft(
                changed.enterpriseId(),
                changed.commissionerId(),
                changed.visitorUnitId(),
                changed.formNo(),
                changed.state(),
                changed.visitedOn(),
                changed.way(),
                "别人写的接待",
                changed.topics(),
                "别人写的生产",
                changed.body(),
                changed.nextOn(),
                changed.noNextReason(),
                changed.repeatReason(),
                List.of()),
            TestDesk.TODAY);
    var again = form(new VisitFormViewModel.Start.Edit(visit.id()));
    again.take(again.offers().getFirst());
    assertThat(again.fields().production.get()).isEqualTo("草稿里的生产");
    assertThat(again.fields().people.get()).isEqualTo("别人写的接待");
    assertThat(again.refusal().get()).contains("生产经营（库里现为“别人写的生产”）");
  }
}
