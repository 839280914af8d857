package cn.qinshui.zhuanban.data.briefing;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD_STEP;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.demo.Planted;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingFactsStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir static Path folder;

  private static Library library;
  private static Planted planted;

  @BeforeAll
  static void makeDemo() {
    library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK));
    planted = DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static FigureStore figures(Database database, Path at) {
    return new FigureStore(database, new PolicyStore(database, new AttachmentStore(database, at)));
  }

  private static BriefingFacts facts(Database database, Path at, Period period) {
    var plan = new PlanStore(database).current(TODAY).orElseThrow();
    return new BriefingFactsStore(database, figures(database, at)).load(plan.id(), period, TODAY);
  }

  private static BriefingFacts facts(String period) {
    return facts(library.database(), folder, Period.parse(period).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11", "2026-10", "2026-09"})
  void everyFigureIsTheCountOfTheListItNames(String period) {
    var figures = figures(library.database(), folder);
    var all = facts(period).figures().toList();
    assertThat(all).hasSizeGreaterThan(200);
    for (var figure : all) {
      assertThat(figure.amount()).as(figure.key()).isEqualByComparingTo(figures.amount(figure.source()));
    }
  }

  @Test
  void sameKeyNeverStandsForTwoQuestions() {
    var seen = new HashMap<String, Figure>();
    var general =
        facts("2026-11").figures().filter(figure -> !figure.key().contains(".") || figure.key().startsWith("measure"));
    general.forEach(figure -> assertThat(seen.put(figure.key(), figure)).as(figure.key()).isNull());
  }

  @Test
  void overdueTableIsTheSumOfItsFiguresWithTheLongestFirst() {
    var facts = facts("2026-11");
    int sum = facts.overdueDemands().whole() + facts.overdueMilestones().whole() + facts.overdueResolutions().whole();
    assertThat(facts.overdue()).hasSize(sum).extracting(OverdueFact::dueOn).isSorted();
    assertThat(facts.overdueDemands().whole()).isEqualTo(planted.count("today.overdue"));
    assertThat(facts.overdueMilestones().whole()).isEqualTo(planted.count("matrix.red"));
    assertThat(facts.overdue()).allSatisfy(line -> assertThat(line.workdays()).isPositive());
  }

  @Test
  void funnelStandsAgainstTheTargetOfThePlan() {
    var funnel = facts("2026-11").funnel();
    assertThat(funnel.target()).isEqualByComparingTo("3");
    assertThat(funnel.listed().whole()).isEqualTo(planted.count("funnel.LISTED"));
    assertThat(funnel.missing()).isEqualTo(1);
    assertThat(funnel.stages())
        .extracting(Figure::whole)
        .containsExactly(
            planted.count("funnel.LEAD"),
            planted.count("funnel.RESERVE"),
            planted.count("funnel.COACHING"),
            planted.count("funnel.APPLIED"));
  }

  @Test
  void monthsOfVisitsEndWithTheMonthOfTheBriefing() {
    var visits = facts("2026-10").visits();
    assertThat(visits.months()).hasSize(6);
    assertThat(visits.months().getLast().period()).isEqualTo(Period.of(2026, 10));
    assertThat(visits.inMonth().whole()).isPositive();
    assertThat(visits.before().amount()).isEqualByComparingTo(visits.months().get(4).visits().amount());
  }

  @Test
  void demandStatesAddUpToAllDemands() {
    var demands = facts("2026-11").demands();
    assertThat(demands.states().stream().mapToInt(Figure::whole).sum()).isEqualTo(planted.count("demands"));
    assertThat(demands.classes().stream().mapToInt(Figure::whole).sum()).isEqualTo(demands.received().whole());
    assertThat(demands.closingRate()).isPresent();
  }

  /// Reckoned once more from the steps, in plain code.
  @Test
  void aPastMonthSaysWhereLeadsAndDemandsStoodThen() {
    var end = LocalDate.of(2026, 9, 30);
    var leads = new HashMap<Long, String>();
    var demands = new HashMap<Long, String>();
    library
        .database()
        .read(sql -> {
          sql.selectFrom(LEAD_STEP)
              .where(LEAD_STEP.ON_DAY.le(end))
              .orderBy(LEAD_STEP.ON_DAY, LEAD_STEP.ID)
              .forEach(step -> leads.put(step.getLeadId(), step.getStage()));
          sql.selectFrom(DEMAND_STEP)
              .where(DEMAND_STEP.ON_DAY.le(end))
              .orderBy(DEMAND_STEP.ON_DAY, DEMAND_STEP.NOTED_AT)
              .forEach(step -> demands.put(step.getDemandId(), step.getToState()));
          return true;
        });
    var facts = facts("2026-09");
    assertThat(facts.runs()).isFalse();
    for (var stage : facts.funnel().stages()) {
      assertThat(stage.whole())
          .as(stage.key())
          .isEqualTo(Collections.frequency(leads.values(), stage.key().substring("funnel.".length())));
    }
    for (var state : facts.demands().states()) {
      assertThat(state.whole())
          .as(state.key())
          .isEqualTo(Collections.frequency(demands.values(), state.key().substring("demands.state.".length())));
    }
    assertThat(facts.funnel().stages().getLast().whole()).isNotEqualTo(planted.count("funnel.APPLIED"));
  }

  @Test
  void aRunningMonthIsComparedWithTheSameDaysOfTheMonthBefore() {
    var facts = facts("2026-11");
    assertThat(facts.runs()).isTrue();
    var same = VisitFilter.none().withVisited(new DayRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 23)));
    var visits = new VisitStore(library.database());
    assertThat(facts.visits().before().whole())
        .isEqualTo(visits.count(same.withStates(Set.of(VisitState.DONE))))
        .isLessThan(facts.visits().months().get(4).visits().whole());
  }

  @Test
  void unchangedMeasuresSayThatNothingChanged(@TempDir Path empty) {
    try (var bare = TestLibrary.open(empty)) {
      new FirstContent().loadInto(bare.database(), CLERK);
      var facts = facts(bare.database(), empty, Period.of(2026, 11));
      assertThat(facts.measures()).hasSize(18).noneMatch(MeasureFacts::changed);
      assertThat(facts.overdue()).isEmpty();
      assertThat(facts.demands().closingRate()).isEmpty();
      assertThat(facts.sections()).hasSize(6);
    }
  }

  @Test
  void measuresNameTheUnitThatLeadsFirst() {
    var measure = facts("2026-11").measures().filter(m -> m.measure().no() == 14).findFirst().orElseThrow();
    assertThat(measure.units()).extracting(unit -> unit.name()).containsExactly("县中小企业发展促进中心", "县政府办金融股");
    assertThat(measure.mainCount()).get().satisfies(count -> assertThat(count.name()).isEqualTo("放款"));
  }
}
