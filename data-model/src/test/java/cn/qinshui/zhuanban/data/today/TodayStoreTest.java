package cn.qinshui.zhuanban.data.today;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.FollowupFixture;
import cn.qinshui.zhuanban.data.followup.TodoDraft;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class TodayStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private FigureStore figures;
  private TodayStore store;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    var policies = new PolicyStore(database, new AttachmentStore(database, folder));
    figures = new FigureStore(database, policies);
    store = new TodayStore(database, figures, policies);
    plant();
  }

  /// TODAY is a Monday.
  private void plant() {
    fixture.demand(1, fixture.firmA, DemandState.WORKING, TODAY.minusDays(20), TODAY.minusDays(3));
    fixture.demand(2, fixture.firmB, DemandState.ASSIGNED, TODAY.minusDays(20), TODAY.minusDays(9));
    fixture.demand(3, fixture.firmA, DemandState.SIGNED, TODAY.minusDays(5), TODAY);
    fixture.demand(4, fixture.firmB, DemandState.WORKING, TODAY.minusDays(5), TODAY.plusDays(6));
    fixture.demand(5, fixture.firmB, DemandState.WORKING, TODAY.minusDays(5), TODAY.plusDays(7));
    fixture.demand(6, fixture.firmB, DemandState.ANSWERED, TODAY.minusDays(25), TODAY.minusDays(4));
    title(fixture.firmA, "SRDI", TODAY.plusDays(30));
    title(fixture.firmA, "HNTE", TODAY.plusDays(29));
    title(fixture.firmB, "INNOVATIVE", TODAY.plusMonths(5));
    title(fixture.firmB, "TECH", TODAY.plusMonths(1));
    policy(TODAY.plusDays(30));
    policy(TODAY.plusDays(31));
    new MilestoneStore(database)
        .add(CLERK, fixture.plan.duty1Fagai, new MilestoneDraft("摸底", TODAY.minusDays(1), null));
    todo(TodoKind.FOLLOW_UP, null, fixture.commissioner, TODAY);
    todo(TodoKind.FOLLOW_UP, null, fixture.commissioner, TODAY.plusDays(1));
    todo(TodoKind.INSTRUCTION, "示例科员", null, TODAY.plusDays(4));
  }

  private void title(long firm, String kind, LocalDate until) {
    database.write(
        Deed.seed(CLERK, "资质"),
        tx -> {
          var row = new QualificationRecord();
          row.setEnterpriseId(firm);
          row.setKind(kind);
          row.setGrantedOn(until.minusYears(3));
          row.setValidUntil(until);
          return tx.insert(row);
        });
  }

  private void policy(LocalDate windowTo) {
    database.write(
        Deed.seed(CLERK, "政策"),
        tx -> {
          var row = new PolicyRecord();
          row.setTitle("示例政策");
          row.setLevel("COUNTY");
          row.setClass_("SUBSIDY");
          row.setWindowFrom(TODAY.minusDays(10));
          row.setWindowTo(windowTo);
          row.setValidity("VALID");
          row.setTextMissing(false);
          row.setToVerify(false);
          return tx.insert(row);
        });
  }

  private void todo(TodoKind kind, String owner, Long commissioner, LocalDate due) {
    new TodoStore(database).add(CLERK, new TodoDraft(kind, "办", owner, commissioner, null, null, null, null, due));
  }

  private void holds(Today today, Kind kind, int expected) {
    var group = today.group(kind).orElseThrow();
    assertThat(group.figure().whole()).as(kind.label()).isEqualTo(expected);
  }

  @Test
  void everyGroupCountsWhatWasPlanted() {
    var today = store.load(TODAY, TodayScope.OFFICE);
    holds(today, Kind.OVERDUE, 2);
    holds(today, Kind.DUE_TODAY, 1);
    holds(today, Kind.DUE_WEEK, 1);
    holds(today, Kind.AWAITING_UNIT, 1);
    holds(today, Kind.AWAITING_FIRM, 1);
    holds(today, Kind.TO_CLOSE, 0);
    holds(today, Kind.FOLLOW_UPS, 1);
    holds(today, Kind.TODOS, 1);
    holds(today, Kind.MILESTONES, 1);
    holds(today, Kind.TITLES, 1);
    holds(today, Kind.WINDOWS, 1);
    assertThat(today.urgent()).isEqualTo(3);
    assertThat(store.urgent(TODAY, TodayScope.OFFICE)).isEqualTo(3);
    assertThat(today.group(Kind.TITLES).orElseThrow().further())
        .extracting(f -> f.label() + f.whole())
        .containsExactly("3个月内到期1", "6个月内到期2", "12个月内到期2");
  }

  @Test
  void numbersAreTheCountsOfTheListsTheyOpen() {
    for (var scope : new TodayScope[] {TodayScope.OFFICE, TodayScope.of("示例赵六"), TodayScope.of("示例科员")}) {
      for (var group : store.load(TODAY, scope).groups()) {
        assertThat(group.figure().amount())
            .as(group.kind().label())
            .isEqualByComparingTo(figures.amount(group.figure().source()));
        assertThat(group.items()).hasSize(group.figure().whole());
      }
    }
  }

  @Test
  void overdueComesWithTheLongestOverdueFirst() {
    var items = store.load(TODAY, TodayScope.OFFICE).group(Kind.OVERDUE).orElseThrow().items();
    assertThat(items).extracting(TodayItem::title).first().asString().startsWith("诉〔2026〕2号");
    assertThat(items).extracting(item -> item.due().orElseThrow()).isSorted();
  }

  @Test
  void commissionerSeesOnlyHisOwnFirmsAndWork() {
    var today = store.load(TODAY, TodayScope.of("示例赵六"));
    holds(today, Kind.OVERDUE, 1);
    holds(today, Kind.AWAITING_FIRM, 0);
    holds(today, Kind.FOLLOW_UPS, 1);
    holds(today, Kind.LATER_FOLLOW_UPS, 1);
    holds(today, Kind.TODOS, 0);
    assertThat(today.group(Kind.MILESTONES)).isEmpty();
    assertThat(today.group(Kind.TITLES).orElseThrow().items())
        .singleElement()
        .satisfies(item -> assertThat(item.detail()).isEqualTo("高企、专精特新"));
  }

  @Test
  void nextDayMovesWhatIsDue() {
    var tomorrow = store.load(TODAY.plusDays(1), TodayScope.OFFICE);
    holds(tomorrow, Kind.OVERDUE, 3);
    holds(tomorrow, Kind.DUE_TODAY, 0);
    holds(tomorrow, Kind.FOLLOW_UPS, 2);
  }

  @Test
  void everyDayOfTheMonthCountsExactlyItsList() {
    var months = new TodayMonthStore(database, new PolicyStore(database, new AttachmentStore(database, folder)));
    for (var scope : List.of(TodayScope.OFFICE, TodayScope.of("示例赵六"))) {
      var total = 0;
      for (var month : List.of(YearMonth.from(TODAY), YearMonth.from(TODAY).plusMonths(1))) {
        for (var day : months.load(month, TODAY, scope).days()) {
          assertThat(months.day(day.on(), TODAY, scope)).as(day.on().toString()).hasSize(day.total());
          total += day.total();
        }
      }
      assertThat(total).as(String.valueOf(scope.person())).isPositive();
    }
    var today = months.load(YearMonth.from(TODAY), TODAY, TodayScope.OFFICE).day(TODAY);
    assertThat(today.counts()).containsEntry(TodayMonth.Kind.DEMANDS, 1);
    assertThat(today.working()).isTrue();
  }
}
