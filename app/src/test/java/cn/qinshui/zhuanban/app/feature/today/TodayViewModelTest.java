package cn.qinshui.zhuanban.app.feature.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.followup.TodoDraft;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.meeting.MeetingState;
import cn.qinshui.zhuanban.data.meeting.MeetingStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionDraft;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.today.TodayGroup;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import cn.qinshui.zhuanban.data.today.TodayItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the demo library FX-1.
class TodayViewModelTest {

  private final Memory memory = Memory.forgetful();
  private final SimpleStringProperty person = new SimpleStringProperty("示例科员");
  private TestDesk desk;
  private TodayStores stores;
  private TodayViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    desk = DemoFolder.open(folder);
    stores = TodayStores.of(desk.database(), new AttachmentStore(desk.database(), folder));
    model = model();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private TodayViewModel model() {
    var made =
        new TodayViewModel(
            stores, new TodayViewModel.Seat(desk.work(), desk.deeds(), desk.clock(), memory, person, desk::open));
    desk.watch().on(TodayView.TABLES, made::reload);
    return made;
  }

  private TodayPage page() {
    return model.page().get();
  }

  private TodayGroup group(Kind kind) {
    return page().today().group(kind).orElseThrow();
  }

  @Test
  void showsTheNumbersOfTheMorning() {
    assertThat(group(Kind.DUE_TODAY).figure().withUnit()).isEqualTo("3件");
    assertThat(group(Kind.OVERDUE).figure().withUnit()).isEqualTo("10件");
    assertThat(group(Kind.AWAITING_FIRM).figure().withUnit()).isEqualTo("4件");
    assertThat(group(Kind.TITLES).figure().withUnit()).isEqualTo("2家");
    assertThat(page().isCalm()).isFalse();
    assertThat(page().line().date()).isEqualTo("2026年11月23日 星期一");
  }

  @Test
  void everyNumberOpensExactlyTheListItCounts() {
    var figures =
        new FigureStore(
            desk.database(), new PolicyStore(desk.database(), new AttachmentStore(desk.database(), desk.folder())));
    for (TodayGroup group : page().today().groups()) {
      model.open(group.figure());
      assertThat(desk.opened().getLast()).isEqualTo(Route.behind(group.figure().label(), group.figure().source()));
      assertThat(figures.amount(group.figure().source()))
          .as(group.kind().label())
          .isEqualByComparingTo(group.figure().amount());
    }
  }

  @Test
  void noMoreLinesStandThereThanTheNumberSays() {
    for (TodayGroup group : page().filled()) {
      assertThat(page().lines(group)).as(group.kind().label()).hasSizeLessThanOrEqualTo(group.figure().whole());
    }
  }

  @Test
  void overdueDemandsSayHowManyWorkingDaysTheyAreLateAndOpenTheirFile() {
    var line = page().lines(group(Kind.OVERDUE)).getFirst();
    assertThat(line.tone()).isEqualTo(Tone.RED);
    assertThat(line.when()).matches("逾期\\d+日");
    assertThat(line.route()).isInstanceOf(Route.DemandFile.class);
    model.open(line);
    assertThat(desk.opened()).containsExactly(line.route());
  }

  @Test
  void workIsFinishedInPlaceAndTakenBack() {
    int before = group(Kind.TODOS).figure().whole();
    TodayLine first = page().lines(group(Kind.TODOS)).getFirst();
    model.acts().finish(first.item(), null, () -> {}, sentence -> fail(sentence));
    assertThat(group(Kind.TODOS).figure().whole()).isEqualTo(before - 1);
    assertThat(desk.said()).containsExactly("已办结“" + first.title() + "”");
    desk.undo();
    assertThat(group(Kind.TODOS).figure().whole()).isEqualTo(before);
  }

  @Test
  void myOwnDayHoldsMyWorkAndWhatIsForTheWholeOfficeAndIsRemembered() {
    add("给我的", "示例科员");
    add("给别人的", "示例某某");
    add("给全办的", null);
    model.mine().set(true);
    assertThat(page().lines(group(Kind.TODOS)))
        .extracting(TodayLine::title)
        .contains("给我的", "给全办的")
        .doesNotContain("给别人的");
    assertThat(model().mine().get()).as("the next time 今日 is opened").isTrue();
  }

  private void add(String title, String owner) {
    stores
        .todos()
        .add(
            TestDesk.CLERK,
            new TodoDraft(TodoKind.INSTRUCTION, title, owner, null, null, null, null, null, TestDesk.TODAY));
  }

  @Test
  void anotherPersonAtTheDeskSeesHisOwnDay() {
    add("给别人的", "示例某某");
    model.mine().set(true);
    person.set("示例某某");
    assertThat(page().lines(group(Kind.TODOS))).extracting(TodayLine::title).contains("给别人的");
  }

  @Test
  void anEmptyLibraryIsACalmDay(@TempDir Path empty) {
    try (TestDesk other = TestDesk.open(empty)) {
      var quiet =
          new TodayViewModel(
              TodayStores.of(other.database(), new AttachmentStore(other.database(), empty)),
              new TodayViewModel.Seat(other.work(), other.deeds(), other.clock(), memory, person, other::open));
      assertThat(quiet.page().get().isCalm()).isTrue();
      assertThat(quiet.page().get().filled()).isEmpty();
      assertThat(quiet.page().get().top()).hasSize(8);
    }
  }

  @Test
  void workIsPutOffWithItsReasonAndRefusedWithoutOne() {
    add("要延后的", "示例科员");
    var line =
        page().lines(group(Kind.TODOS)).stream().filter(each -> each.title().equals("要延后的")).findFirst().orElseThrow();
    var refused = new ArrayList<String>();
    model.acts().postpone(line.item(), TestDesk.TODAY.plusDays(3), " ", () -> {}, refused::add);
    model.acts().postpone(line.item(), null, "等材料", () -> {}, refused::add);
    assertThat(refused).containsExactly("没有写延后的原因。请写一句再保存。", "没有填延到哪天。请填一个日期。");
    model.acts().postpone(line.item(), TestDesk.TODAY.plusDays(3), "等材料", () -> {}, refused::add);
    assertThat(page().lines(group(Kind.TODOS)))
        .filteredOn(each -> each.title().equals("要延后的"))
        .extracting(each -> each.item().due().orElseThrow())
        .containsExactly(TestDesk.TODAY.plusDays(3));
  }

  @Test
  void anOverdueDemandIsExtendedInPlace() {
    int before = group(Kind.OVERDUE).figure().whole();
    var line = page().lines(group(Kind.OVERDUE)).getFirst();
    model.acts().postpone(line.item(), TestDesk.TODAY.plusDays(9), "等银行审批", () -> {}, sentence -> fail(sentence));
    assertThat(group(Kind.OVERDUE).figure().whole()).isEqualTo(before - 1);
    desk.undo();
    assertThat(group(Kind.OVERDUE).figure().whole()).isEqualTo(before);
  }

  @Test
  void aDecisionOfAMeetingIsPutOffInPlaceAndTakenBack() {
    var due = TestDesk.TODAY.plusDays(1);
    var meeting =
        new MeetingStore(desk.database())
            .page(MeetingFilter.none().withStates(Set.of(MeetingState.HELD)), PageRequest.first(1))
            .rows()
            .getFirst()
            .meeting();
    var unit = new PlanStore(desk.database()).units().getFirst().id();
    stores.resolutions().add(TestDesk.CLERK, meeting, new ResolutionDraft("落实贴息资金", unit, null, null, null, due));
    var line = page().lines(group(Kind.RESOLUTIONS)).getFirst();
    assertThat(LineActs.canPostpone(line.item())).isTrue();
    model.acts().postpone(line.item(), due.plusDays(2), "等资金到位", () -> {}, sentence -> fail(sentence));
    assertThat(page().lines(group(Kind.RESOLUTIONS)))
        .filteredOn(each -> each.key().equals(line.key()))
        .singleElement()
        .satisfies(each -> assertThat(each.item().due()).contains(due.plusDays(2)))
        .satisfies(each -> assertThat(each.detail()).endsWith("，原定" + due));
    desk.undo();
    assertThat(page().lines(group(Kind.RESOLUTIONS)))
        .filteredOn(each -> each.key().equals(line.key()))
        .extracting(each -> each.item().due().orElseThrow())
        .containsExactly(due);
  }

  @Test
  void anUrgedDemandSaysSoForTheRestOfTheDay() {
    var line = page().lines(group(Kind.OVERDUE)).getFirst();
    var demand = ((TodayItem.DemandItem) line.item()).row().demand();
    new SlipStore(desk.database())
        .issue(TestDesk.CLERK, SlipDraft.urge(demand.id(), demand.leadUnitId()), TestDesk.TODAY);
    assertThat(page().lines(group(Kind.OVERDUE)).getFirst().mark()).isEqualTo("今日已催");
  }

  @Test
  void aSecondReopeningStandsFirstForTheHead() {
    assertThat(page().top().getFirst().kind()).isEqualTo(Kind.ESCALATED);
    assertThat(page().top().getFirst().figure().whole()).isPositive();
  }

  @Test
  void onlyOnesOwnDraftsAreShown() {
    stores.drafts().keep(TestDesk.CLERK, null, "visit", null, "我的");
    stores.drafts().keep(new Author("示例某某"), null, "visit", null, "别人的");
    model.reload();
    assertThat(page().drafts()).extracting(Draft::body).containsExactly("我的");
    model.discard(page().drafts().getFirst());
    assertThat(page().drafts()).isEmpty();
  }

  @Test
  void theMonthCountsEachDayAndListsTheChosenOne() {
    var month = new MonthViewModel(desk.work(), stores, desk.clock(), null);
    var now = month.shown().get();
    assertThat(now.day()).isEqualTo(TestDesk.TODAY);
    assertThat(now.lines()).hasSize(now.month().day(TestDesk.TODAY).total()).isNotEmpty();
    month.turn(2);
    assertThat(month.shown().get().month().month()).isEqualTo(YearMonth.of(2027, 1));
    assertThat(month.shown().get().caution()).contains("2027年未载入放假安排");
    month.choose(TestDesk.TODAY.plusDays(1));
    assertThat(month.shown().get().day()).isEqualTo(TestDesk.TODAY.plusDays(1));
  }
}
