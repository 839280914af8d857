package cn.qinshui.zhuanban.data.plan;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.plan.PlanFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class PlanStoreTest extends StoreTest {
  private Database database;
  private PlanFixture fixture;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = PlanFixture.in(database);
  }

  @Test
  void outlineHoldsThePlanInItsOrder() {
    var outline = new PlanStore(database).outline(fixture.plan);
    assertThat(outline.measures()).extracting(Measure::no).containsExactly(1, 14);
    assertThat(outline.units()).extracting(Unit::name).containsExactly("县发改局", "县中小企业发展促进中心", "县政府办金融股");
    assertThat(outline.duties()).hasSize(3);
    assertThat(outline.measure(1).orElseThrow().target().orElseThrow().number()).isEqualByComparingTo("3");
  }

  @Test
  void findsUnitByEveryNameItGoesBy() {
    var store = new PlanStore(database);
    for (var name : new String[] {"县发改局", "发改局", "发展和改革委员会", "沁水县发展和改革委员会", " 县 发改局 "}) {
      assertThat(store.unitByName(name)).as(name).map(Unit::code).contains("fagai");
    }
    assertThat(store.unitByName("县水利局")).isEmpty();
    assertThat(store.unitByName("县")).isEmpty();
  }

  @Test
  void panelShowsMembersWithoutDuties() {
    assertThat(new PlanStore(database).panel(fixture.plan))
        .singleElement()
        .satisfies(member -> assertThat(member.unitName()).isEqualTo("县科技局"))
        .satisfies(member -> assertThat(member.duties()).isZero());
  }

  @Test
  void planOfTheDayIsTheNewestNotAfterItsYear() {
    var store = new PlanStore(database);
    assertThat(store.current(TODAY)).map(Plan::year).contains(2026);
    assertThat(store.current(LocalDate.of(2027, 2, 1))).map(Plan::year).contains(2026);
    assertThat(store.current(LocalDate.of(2020, 2, 1))).map(Plan::year).contains(2026);
  }

  @Test
  void leadChangesHandsWithAudit() {
    var duties = new DutyStore(database);
    duties.lead(CLERK, fixture.duty1Centre);
    var outline = new PlanStore(database).outline(fixture.plan);
    var measure = outline.measure(1).orElseThrow();
    assertThat(outline.dutiesOf(measure)).extracting(Duty::leads).containsExactly(false, true);
    assertThat(outline.dutiesOf(measure)).extracting(Duty::leadBasis).containsOnly(Duty.LeadBasis.BY_OFFICE);
    assertThat(new History(database).of("duty", fixture.duty1Centre))
        .last()
        .extracting(History.Entry::cause)
        .isEqualTo("措施1改由县中小企业发展促进中心牵头");
  }

  @Test
  void milestoneListsCountWhatTheyShow() {
    var store = new MilestoneStore(database);
    store.add(CLERK, fixture.duty1Fagai, new MilestoneDraft("摸底", TODAY.minusDays(3), null));
    store.add(CLERK, fixture.duty1Centre, new MilestoneDraft("走访", TODAY.plusDays(3), null));
    var late = store.of(fixture.duty1Fagai).getFirst();
    var overdue = MilestoneFilter.none().withPlan(fixture.plan).withOverdueOn(TODAY);
    assertThat(store.count(overdue)).isEqualTo(1);
    store.finish(CLERK, late, TODAY.minusDays(1), TODAY);
    assertThat(store.count(overdue)).isZero();
    assertThat(store.count(overdue.withOverdueOn(TODAY.minusDays(2)))).isEqualTo(1);
    var finished =
        MilestoneFilter.none()
            .withMeasure(fixture.measure1)
            .withDone(new DayRange(TODAY.minusDays(7), TODAY))
            .withLate(true);
    assertThat(store.page(finished, PageRequest.first(10)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.place().label()).isEqualTo("措施1·县发改局"))
        .satisfies(row -> assertThat(row.milestone().doneLate()).isTrue());
  }

  @Test
  void refusesDraftsThatSayNothingOrLieAhead() {
    var notes = new NoteStore(database);
    var milestones = new MilestoneStore(database);
    assertThatThrownBy(() -> notes.add(CLERK, fixture.duty1Fagai, new NoteDraft(TODAY.plusDays(1), "已办"), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("还没有到");
    assertThatThrownBy(() -> notes.add(CLERK, fixture.duty1Fagai, new NoteDraft(TODAY, " "), TODAY))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> milestones.add(CLERK, fixture.duty1Fagai, new MilestoneDraft("摸底", null, null)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("本办自定");
  }

  @Test
  void secondEditorOfAMilestoneIsTold() {
    var store = new MilestoneStore(database);
    store.add(CLERK, fixture.duty1Fagai, new MilestoneDraft("摸底", TODAY, null));
    var seen = store.of(fixture.duty1Fagai).getFirst();
    store.edit(CLERK, seen, new MilestoneDraft("摸底排查", TODAY, null));
    assertThatThrownBy(() -> store.finish(CLERK, seen, TODAY, TODAY)).isInstanceOf(StaleRow.class);
    assertThat(store.of(fixture.duty1Fagai)).extracting(Milestone::title).containsExactly("摸底排查");
  }

  @Test
  void recycledNotesLeaveTheListAndComeBackByUndo() {
    var store = new NoteStore(database);
    store.add(CLERK, fixture.duty1Fagai, new NoteDraft(TODAY, "梳理出线索5条"), TODAY);
    store.recycle(CLERK, store.of(fixture.duty1Fagai).getFirst());
    assertThat(store.of(fixture.duty1Fagai)).isEmpty();
    new History(database).undo(CLERK);
    assertThat(store.of(fixture.duty1Fagai)).extracting(ProgressNote::body).containsExactly("梳理出线索5条");
    assertThat(store.count(NoteFilter.none().withUnit(fixture.fagai).withNoted(DayRange.on(TODAY)))).isEqualTo(1);
  }
}
