package cn.qinshui.zhuanban.data.demo;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.FilePartRules;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import cn.qinshui.zhuanban.data.figure.MeasureCountStore;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKindStore;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import cn.qinshui.zhuanban.data.today.TodayScope;
import cn.qinshui.zhuanban.data.today.TodayStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The scenarios' numbers, as the program's own stores count them on FX-1.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoresOnDemoTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Library library;
  private Database database;
  private Planted planted;
  private FigureStore figures;
  private PolicyStore policies;

  @BeforeAll
  void make(@TempDir Path folder) {
    library = Library.open(folder.resolve("library"), Library.Opening.withoutWindow(TestLibrary.CLOCK));
    database = library.database();
    planted = DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
    policies = new PolicyStore(database, new AttachmentStore(database, library.folder()));
    figures = new FigureStore(database, policies);
  }

  @AfterAll
  void close() {
    library.close();
  }

  @Test
  void todayShowsWhatTheMorningScenarioExpects() {
    var today = new TodayStore(database, figures, policies).load(TODAY, TodayScope.OFFICE);
    assertThat(today.group(Kind.DUE_TODAY).orElseThrow().figure().whole()).isEqualTo(planted.count("today.due"));
    assertThat(today.group(Kind.OVERDUE).orElseThrow().figure().whole()).isEqualTo(planted.count("today.overdue"));
    assertThat(today.group(Kind.AWAITING_FIRM).orElseThrow().figure().whole())
        .isEqualTo(planted.count("today.toConfirm"));
    var titles = today.group(Kind.TITLES).orElseThrow();
    assertThat(titles.figure().whole()).isEqualTo(planted.count("today.expiring"));
    assertThat(titles.further()).extracting(figure -> figure.whole()).containsExactly(2, 3, 3);
    assertThat(today.group(Kind.ESCALATED).orElseThrow().figure().whole()).isEqualTo(1);
    assertThat(today.group(Kind.WINDOWS).orElseThrow().figure().whole()).isEqualTo(planted.count("policies.window"));
    var first = today.group(Kind.OVERDUE).orElseThrow().items().getFirst();
    assertThat(first.detail()).as("the oldest is 县工信局's to be urged").contains("县工信局");
  }

  @Test
  void theMatrixShowsEachColour() {
    var plan = new PlanStore(database).current(TODAY).orElseThrow();
    var matrix = new MatrixStore(database).load(plan.id(), TODAY);
    assertThat(matrix.counts().of(Colour.RED)).isEqualTo(planted.count("matrix.red"));
    assertThat(matrix.counts().of(Colour.YELLOW)).isEqualTo(planted.count("matrix.yellow"));
    assertThat(matrix.counts().of(Colour.BLUE)).isEqualTo(planted.count("matrix.blue"));
    assertThat(matrix.counts().of(Colour.GREY)).isEqualTo(planted.count("matrix.grey"));
    assertThat(matrix.counts().of(Colour.GREEN)).isEqualTo(planted.count("matrix.green"));
    var fagai = new PlanStore(database).unitByName("发展和改革委员会").orElseThrow();
    var measure = matrix.outline().measure(4).orElseThrow();
    assertThat(matrix.cell(measure.id(), fagai.id()).orElseThrow().state().colour()).isEqualTo(Colour.RED);
  }

  @Test
  void theFunnelIsTheScenarios() {
    var funnel = new LeadStore(database).funnel(LeadFilter.none());
    assertThat(LeadStage.funnel().stream().map(funnel::get)).containsExactly(22, 9, 6, 3, 2);
    assertThat(funnel.get(LeadStage.DROPPED)).isEqualTo(4);
  }

  @Test
  void firmsAreCountedByTheirTitlesAndGaps() {
    var firms = new EnterpriseStore(database);
    var none = EnterpriseFilter.none().withAsOf(TODAY);
    assertThat(firms.count(none.withTiers(Set.of(QualificationKind.SRDI)))).isEqualTo(10);
    assertThat(firms.count(none.withTiers(Set.of(QualificationKind.INNOVATIVE)))).isEqualTo(18);
    assertThat(firms.count(none.withTiers(Set.of(QualificationKind.TECH)))).isEqualTo(14);
    assertThat(firms.count(none.withAboveScale(false).withIndustries(Set.of("B", "C", "D")))).isEqualTo(18);
    assertThat(firms.count(none.and(new Listing.OffServiceNet()))).isEqualTo(32);
    assertThat(firms.count(none.and(new Listing.NotVisitedSince(LocalDate.of(2026, 10, 1))))).isEqualTo(4);
    assertThat(firms.count(none.and(new Listing.WithoutCommissioner()))).isZero();
    var newlyTitled =
        new Listing.NewlyTitled(
            LocalDate.of(2026, 1, 1), TODAY, EnumSet.of(QualificationKind.TECH, QualificationKind.INNOVATIVE));
    assertThat(firms.count(none.and(newlyTitled))).isEqualTo(2);
    assertThat(firms.count(none.withText("hx"))).isGreaterThanOrEqualTo(2);
    assertThat(firms.count(none.withText("曾用名不存在"))).isZero();
    assertThat(firms.count(none.withText("佳研"))).as("by a former name").isEqualTo(1);
  }

  @Test
  void sizesAgreeWithTheRulePack() {
    assertThat(new SizeStore(database).recomputeAll(CLERK)).isZero();
  }

  @Test
  void everyFirmsFileIsOneAPersonCouldHaveTyped() {
    var files = new EnterpriseFileStore(database, new AttachmentStore(database, library.folder()));
    for (long id : new EnterpriseStore(database).ids(EnterpriseFilter.none())) {
      var file = files.file(id).orElseThrow();
      var parts =
          Stream.of(file.contacts(), file.names(), file.facts(), file.properties(), file.relations())
              .flatMap(List::stream);
      assertThat(
              parts
                  .flatMap(part -> FilePartRules.check(part, TODAY).stream())
                  .filter(problem -> problem.kind() == Problem.Kind.ERROR))
          .as(file.enterprise().name())
          .isEmpty();
    }
  }

  @Test
  void everyLedgerCanBeRead() {
    var registers = new RegisterStore(database);
    for (var kind : new RegisterKindStore(database).kinds()) {
      var entries =
          registers.page(RegisterFilter.none().withKind(kind.code()), new PageRequest(0, 50, null, false)).rows();
      assertThat(entries).as(kind.name()).isNotEmpty();
    }
  }

  @Test
  void everyOneOfTheLastSixMonthsHasSomethingToReport() {
    var counts = new MeasureCountStore(database, figures);
    for (int back = 0; back < 6; back++) {
      var period = Period.of(TODAY).plus(-back);
      var moved =
          IntStream.rangeClosed(1, 18)
              .filter(no ->
                  counts.counts(no, period, TODAY).stream()
                      .anyMatch(count -> count.isFlow() && !count.current().isZero()))
              .count();
      assertThat(moved).as("measures that moved in " + period).isGreaterThanOrEqualTo(12);
    }
    assertThat(
            counts.counts(1, Period.of(2026, 9), TODAY).stream()
                .filter(count -> count.code().equals("lead.listed"))
                .findFirst()
                .flatMap(MeasureCount::year)
                .orElseThrow()
                .whole())
        .as("新培育 by September")
        .isEqualTo(2);
  }
}
