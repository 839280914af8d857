package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class FollowupListTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    fixture.demand(1, fixture.firmA, DemandState.WORKING, TODAY.minusDays(20), TODAY.minusDays(3));
    fixture.demand(2, fixture.firmA, DemandState.WORKING, TODAY.minusDays(5), TODAY.plusDays(30));
    fixture.demand(3, fixture.firmB, DemandState.ANSWERED, TODAY.minusDays(20), TODAY.minusDays(4));
    fixture.demand(4, fixture.firmB, DemandState.CLOSED, TODAY.minusDays(40), TODAY.minusDays(30));
    fixture.demand(5, fixture.firmB, DemandState.WITHDRAWN, TODAY.minusDays(40), TODAY.minusDays(30));
  }

  private void shows(DemandFilter filter, String... numbers) {
    var store = new DemandStore(database);
    assertThat(store.page(filter, PageRequest.first(50), TODAY).rows())
        .extracting(row -> row.demand().number())
        .containsExactlyInAnyOrder(numbers);
    assertThat(store.count(filter)).isEqualTo(numbers.length);
  }

  @Test
  void demandListShowsWhatItsFilterSays() {
    var all = DemandFilter.none();
    shows(all, "诉〔2026〕1号", "诉〔2026〕2号", "诉〔2026〕3号", "诉〔2026〕4号", "诉〔2026〕5号");
    shows(all.withStates(Set.of(DemandState.ANSWERED)), "诉〔2026〕3号");
    shows(all.withOverdueOn(TODAY), "诉〔2026〕1号");
    shows(all.withOverdueOn(TODAY.minusDays(31)));
    shows(all.withOpenOn(TODAY), "诉〔2026〕1号", "诉〔2026〕2号", "诉〔2026〕3号");
    shows(all.withOpenOn(TODAY.minusDays(31)), "诉〔2026〕4号");
    shows(all.withEnterprise(fixture.firmA).withText("贷款 2号"), "诉〔2026〕2号");
    shows(all.withText("煤层气").withClosed(DayRange.before(TODAY)), "诉〔2026〕4号");
    shows(all.withCommissioner(fixture.commissioner), "诉〔2026〕1号", "诉〔2026〕2号");
    shows(all.withUnit(fixture.plan.fagai));
    shows(all.withReceived(DayRange.on(TODAY.minusDays(5))), "诉〔2026〕2号");
    shows(all.withRecycled(true));
  }

  @Test
  void overdueDemandComesFirstInRedWithItsWorkdays() {
    var rows =
        new DemandStore(database).page(DemandFilter.none().withOpenOn(TODAY), PageRequest.first(2), TODAY).rows();
    assertThat(rows.getFirst().colour().colour()).isEqualTo(Colour.GREEN);
    assertThat(rows.getFirst().colour().word()).isEqualTo("待企业确认");
    assertThat(rows.getLast().colour().colour()).isEqualTo(Colour.RED);
    assertThat(rows.getLast().workdaysLate()).isEqualTo(1);
    assertThat(rows.getLast().demand().leadUnit()).isEqualTo("县政府办金融股");
  }

  @Test
  void statesOfTheListAddUpToItsCount() {
    var counts = new DemandStore(database).countByState(DemandFilter.none());
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
    assertThat(counts).containsEntry(DemandState.WORKING, 2).containsEntry(DemandState.CONFIRMED, 0);
  }

  @Test
  void everySortOfBothListsIsValidSql() {
    fixture.visit(fixture.firmA, TODAY, TODAY.plusDays(90));
    for (var sort : DemandSort.values()) {
      var request = new PageRequest(0, 10, sort.name(), true);
      assertThat(new DemandStore(database).page(DemandFilter.none(), request, TODAY).rows()).hasSize(5);
    }
    for (var sort : VisitSort.values()) {
      var request = new PageRequest(0, 10, sort.name(), true);
      assertThat(new VisitStore(database).page(VisitFilter.none(), request).rows()).hasSize(1);
    }
  }

  @Test
  void visitListShowsWhatItsFilterSays() {
    fixture.visit(fixture.firmA, TODAY.minusDays(100), TODAY.minusDays(10));
    fixture.visit(fixture.firmB, TODAY.minusDays(2), TODAY.plusDays(90));
    var store = new VisitStore(database);
    var recent = VisitFilter.none().withVisited(new DayRange(TODAY.minusDays(7), TODAY));
    assertThat(store.count(recent)).isEqualTo(1);
    assertThat(store.page(recent, PageRequest.first(5)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.enterprise()).isEqualTo("示例乙煤层气"))
        .satisfies(row -> assertThat(row.topics()).extracting(Choice::code).containsExactly("FINANCING", "LABOR"));
    assertThat(store.count(VisitFilter.none().withText("示例甲 订单"))).isEqualTo(1);
    assertThat(store.count(VisitFilter.none().withTopic("LABOR"))).isEqualTo(2);
    assertThat(store.count(VisitFilter.none().withTopic("LAB"))).isZero();
    assertThat(store.countFirms(VisitFilter.none().withStates(Set.of(VisitState.DONE)))).isEqualTo(2);
    assertThat(store.count(VisitFilter.none().withNext(DayRange.before(TODAY)))).isEqualTo(1);
  }
}
