package cn.qinshui.zhuanban.data.statistics;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every number of the table on FX-1 is the length of the list it opens.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsOnDemoTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DayRange SOME_MONTHS = new DayRange(LocalDate.of(2026, 6, 10), TODAY);

  private Library library;

  @BeforeAll
  void make(@TempDir Path folder) {
    library = Library.open(folder.resolve("library"), Library.Opening.withoutWindow(TestLibrary.CLOCK));
    DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
  }

  @AfterAll
  void close() {
    library.close();
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void everyNumberIsTheLengthOfItsList(Grouping by) {
    var database = library.database();
    var figures = new FigureStore(database, new PolicyStore(database, new AttachmentStore(database, library.folder())));
    var statistics = new StatisticsStore(database).read(by, SOME_MONTHS, TODAY);
    assertThat(statistics.lines()).isNotEmpty();
    Stream.concat(statistics.lines().stream(), Stream.of(statistics.whole()))
        .flatMap(StatisticsLine::figures)
        .forEach(figure ->
            assertThat(figures.amount(figure.source())).as(figure.label()).isEqualByComparingTo(figure.amount()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Grouping.class,
      names = {"KIND", "MONTH"})
  void whatEveryDemandHasAddsUpToTheWhole(Grouping by) {
    var statistics = new StatisticsStore(library.database()).read(by, SOME_MONTHS, TODAY);
    assertThat(statistics.lines().stream().mapToInt(line -> line.demands().received().whole()).sum())
        .isEqualTo(statistics.whole().demands().received().whole());
  }
}
