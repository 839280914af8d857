package cn.qinshui.zhuanban.data.watch;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.demo.Planted;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.watch.WatchRules.Trend;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The watch on FX-1 shows exactly what was planted, and moves with the day.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchOnDemoTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Library library;
  private Planted planted;
  private WatchStore store;

  @BeforeAll
  void make(@TempDir Path folder) {
    library = Library.open(folder.resolve("library"), Library.Opening.withoutWindow(TestLibrary.CLOCK));
    planted = DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
    store = new WatchStore(library.database());
  }

  @AfterAll
  void close() {
    library.close();
  }

  @Test
  void showsThePlantedFirms() {
    var watch = store.load(TODAY);
    assertThat(watch.of(WatchClass.NEAR))
        .extracting(title -> title.firm().name())
        .hasSize(planted.count("watch.near"))
        .containsExactlyInAnyOrderElementsOf(planted.find("watch.near").orElseThrow().items());
    assertThat(watch.of(WatchClass.HIGH_RISK))
        .extracting(title -> title.firm().name())
        .hasSize(planted.count("watch.highRisk"))
        .containsExactlyInAnyOrderElementsOf(planted.find("watch.highRisk").orElseThrow().items());
    assertThat(watch.expiringWithin(6))
        .extracting(title -> title.firm().name())
        .hasSize(planted.count("expiring.sixMonths"))
        .containsExactlyInAnyOrderElementsOf(planted.find("expiring.sixMonths").orElseThrow().items());
    assertThat(watch.scale())
        .extracting(firm -> firm.firm().name())
        .hasSize(planted.count("watch.scale"))
        .containsExactlyInAnyOrderElementsOf(planted.find("watch.scale").orElseThrow().items());
    assertThat(watch.titles()).hasSize(10);
  }

  @Test
  void theWorstCriterionIsNamedWithItsTrend() {
    var watch = store.load(TODAY);
    var first = watch.titles().getFirst();
    assertThat(first.watchClass()).isEqualTo(WatchClass.HIGH_RISK);
    var hengxin =
        watch.titles().stream().filter(title -> title.firm().name().contains("恒信软件")).findFirst().orElseThrow();
    var worst = hengxin.worst().orElseThrow();
    assertThat(worst.measured().criterion()).isEqualTo("SRDI26-2a");
    assertThat(worst.measured().value()).isEqualByComparingTo("1455");
    assertThat(worst.measured().margin()).isEqualTo(-0.03, offset(1e-9));
    assertThat(worst.trend()).isEqualTo(Trend.WORSE);
    assertThat(worst.before()).isEqualTo(0.02, offset(1e-2));
  }

  @Test
  void aGrowingFirmIsNamedWithItsMonth() {
    var yonggu = store.load(TODAY).scale().getFirst();
    assertThat(yonggu.firm().name()).contains("永固锚杆");
    assertThat(yonggu.revenue().value()).isEqualByComparingTo("1920");
    assertThat(yonggu.growth()).isEqualTo(0.08, offset(1e-4));
    assertThat(yonggu.reaches())
        .as("1920 × 1.08 = 2073.6; 2000 of it after 11.57 months")
        .isEqualTo(Period.of(2026, 12));
  }

  @Test
  void aFirmThatReachedTheBoundAndIsNotInTheStatisticsIsNamed() {
    var database = library.database();
    assertThat(store.load(TODAY).reached())
        .allSatisfy(firm -> assertThat(firm.firm().aboveScale()).isNotEqualTo(Boolean.TRUE))
        .allSatisfy(firm -> assertThat(firm.revenue().margin()).isNotNegative());
    long above =
        database.read(sql ->
            sql.select(ENTERPRISE.ID)
                .from(ENTERPRISE)
                .join(YEAR_FIGURES)
                .on(YEAR_FIGURES.ENTERPRISE_ID.eq(ENTERPRISE.ID), YEAR_FIGURES.FISCAL_YEAR.eq(2025))
                .where(ENTERPRISE.ABOVE_SCALE.isTrue(), YEAR_FIGURES.MAIN_REVENUE.ge(BigDecimal.valueOf(2000)))
                .orderBy(ENTERPRISE.ID)
                .limit(1)
                .fetchSingle(ENTERPRISE.ID));
    var history = new History(database);
    for (Boolean told : new Boolean[] {false, null}) {
      database.write(
          Deed.edit(CLERK, "改是否规上"), tx -> tx.update(ENTERPRISE, above, null, row -> row.setAboveScale(told)));
      assertThat(store.load(TODAY).reached())
          .filteredOn(firm -> firm.firm().id() == above)
          .singleElement()
          .satisfies(firm -> assertThat(firm.notTold()).isEqualTo(told == null))
          .satisfies(firm -> assertThat(firm.revenue().bound()).isEqualByComparingTo("2000"));
      history.undo(CLERK);
    }
    assertThat(store.load(TODAY).reached()).noneMatch(firm -> firm.firm().id() == above);
  }

  @Test
  void movingTheDayMovesTheClasses() {
    assertThat(store.load(TODAY.minusMonths(8)).expiringWithin(6)).isEmpty();
    assertThat(store.load(LocalDate.of(2027, 11, 23)).counts()).isNotEqualTo(store.load(TODAY).counts());
  }

  @Test
  void yearlyUpdatesAreDueByTheDayOfTheStandard() {
    var updates = store.load(TODAY).updates();
    assertThat(updates)
        .hasSize(2)
        .allSatisfy(update -> {
          assertThat(update.dueOn()).isEqualTo(LocalDate.of(2026, 5, 31));
          assertThat(update.isLate()).isTrue();
        });
    assertThat(store.load(LocalDate.of(2026, 3, 1)).updates())
        .as("before April the old standard's day")
        .anySatisfy(update -> assertThat(update.dueOn()).isEqualTo(LocalDate.of(2026, 4, 30)));
  }

  @Test
  void aFormerNameFromBeforeTheTitleNeedsNoReport() {
    assertThat(store.load(TODAY).changes()).isEmpty();
  }
}
