package cn.qinshui.zhuanban.data.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.FollowupFixture;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The table of visits and demands on a handful of records.
public class StatisticsStoreTest extends StoreTest {
  private static final DayRange OCTOBER = new DayRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31));
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  private FollowupFixture fixture;

  @BeforeEach
  void put() {
    fixture = FollowupFixture.in(database());
    fixture.demand(1, fixture.firmA, DemandState.CLOSED, day(9, 7), day(9, 9));
    fixture.demand(2, fixture.firmA, DemandState.CLOSED, day(9, 14), day(9, 18));
    fixture.demand(3, fixture.firmB, DemandState.WORKING, day(10, 9), day(10, 20));
    fixture.demand(4, fixture.firmB, DemandState.WITHDRAWN, day(10, 9), day(10, 20));
    fixture.demand(5, fixture.firmA, DemandState.CLOSED, day(8, 3), day(8, 4));
    fixture.visit(fixture.firmA, day(9, 7), day(12, 1));
    fixture.visit(fixture.firmA, day(10, 12), day(12, 1));
    fixture.visit(fixture.firmB, day(10, 13), day(12, 1));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private FollowupStatistics read(Grouping by) {
    return new StatisticsStore(database()).read(by, OCTOBER, AS_OF);
  }

  @Test
  void theWholeCountsWhatCameInWithinTheDays() {
    var whole = read(Grouping.TOWN).whole();
    assertThat(whole.demands().received().whole()).isEqualTo(4);
    assertThat(whole.demands().closed().whole()).isEqualTo(2);
    assertThat(whole.demands().open().whole()).isEqualTo(1);
    assertThat(whole.demands().overdue().whole()).isEqualTo(1);
    assertThat(whole.closingRate()).contains(new BigDecimal("50.0"));
    assertThat(whole.satisfaction()).as("nobody was asked").isEmpty();
    assertThat(whole.visits().getFirst().whole()).isEqualTo(3);
    assertThat(whole.visits().getLast().whole()).isEqualTo(2);
  }

  @Test
  void theMedianIsInWorkingDays() {
    assertThat(read(Grouping.MONTH).lines().getFirst().median()).as("2 and 4 working days").hasValue(4);
  }

  @Test
  void aMonthIsALineOfItsOwn() {
    var lines = read(Grouping.MONTH).lines();
    assertThat(lines).extracting(StatisticsLine::label).containsExactly("2026年9月", "2026年10月");
    assertThat(lines.getLast().demands().received().whole()).isEqualTo(2);
    assertThat(lines.getLast().visits().getFirst().whole()).isEqualTo(2);
  }

  @Test
  void whoeverHasNothingHasNoLine() {
    assertThat(read(Grouping.COMMISSIONER).lines()).extracting(StatisticsLine::label).containsExactly("示例赵六");
    assertThat(read(Grouping.KIND).lines()).extracting(StatisticsLine::label).containsExactly("融资");
  }

  @Test
  void visitsAreNotDividedByUnits() {
    var lines = read(Grouping.UNIT).lines();
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().visits()).isEqualTo(List.of());
    assertThat(lines.getFirst().demands().received().whole()).isEqualTo(4);
  }
}
