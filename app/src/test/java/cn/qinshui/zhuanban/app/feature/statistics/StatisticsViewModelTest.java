package cn.qinshui.zhuanban.app.feature.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import cn.qinshui.zhuanban.data.statistics.StatisticsStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsViewModelTest {
  @TempDir Path folder;

  private TestDesk desk;
  private StatisticsViewModel model;

  @BeforeEach
  void open() throws Exception {
    desk = DemoFolder.open(folder);
    model = new StatisticsViewModel(desk.work(), new StatisticsStore(desk.database()), desk.clock());
    model.reload();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private FollowupStatistics found() {
    return Objects.requireNonNull(model.found().get());
  }

  @Test
  void beginsWithThisYearByCommissioner() {
    assertThat(model.span()).isEqualTo(Span.YEAR);
    assertThat(found().by()).isEqualTo(Grouping.COMMISSIONER);
    assertThat(found().days()).isEqualTo(new DayRange(LocalDate.of(2026, 1, 1), TestDesk.TODAY));
  }

  @Test
  void anotherGroupingOfTheSameDaysHasTheSameWhole() {
    var before = found().whole().demands().received().whole();
    model.grouping().set(Grouping.TOWN);
    assertThat(found().by()).isEqualTo(Grouping.TOWN);
    assertThat(found().whole().demands().received().whole()).isEqualTo(before);
  }

  @Test
  void aSpanSetsTheDays() {
    model.choose(Span.LAST_MONTH);
    assertThat(model.from().get()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(model.to().get()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(model.span()).isEqualTo(Span.LAST_MONTH);
  }

  @Test
  void daysTheWrongWayRoundAreTurned() {
    model.from().set(LocalDate.of(2026, 9, 30));
    model.to().set(LocalDate.of(2026, 9, 1));
    assertThat(found().days()).isEqualTo(new DayRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)));
    assertThat(model.span()).isNull();
  }
}
