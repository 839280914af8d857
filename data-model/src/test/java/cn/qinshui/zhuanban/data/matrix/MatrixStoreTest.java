package cn.qinshui.zhuanban.data.matrix;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.FollowupFixture;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteDraft;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.PlanFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class MatrixStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private PlanFixture plan;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    plan = fixture.plan;
  }

  private Matrix load() {
    return new MatrixStore(database).load(plan.plan, TODAY);
  }

  @Test
  void everyDutyHasACellInItsColour() {
    new MilestoneStore(database).add(CLERK, plan.duty1Fagai, new MilestoneDraft("摸底", TODAY.minusDays(7), null));
    new NoteStore(database).add(CLERK, plan.duty1Centre, new NoteDraft(TODAY, "走访3家"), TODAY);
    var matrix = load();
    assertThat(matrix.cells()).hasSize(3);
    var red = matrix.cell(plan.measure1, plan.fagai).orElseThrow();
    assertThat(red.state().colour()).isEqualTo(Colour.RED);
    assertThat(red.next()).get().satisfies(next -> assertThat(next.title()).isEqualTo("摸底"));
    var green = matrix.cell(plan.measure1, plan.centre).orElseThrow();
    assertThat(green.state().colour()).isEqualTo(Colour.GREEN);
    assertThat(green.touched()).contains(TODAY);
    assertThat(matrix.state(matrix.outline().measure(1).orElseThrow()).colour()).isEqualTo(Colour.RED);
    assertThat(matrix.counts().of(Colour.RED)).isEqualTo(1);
    assertThat(matrix.counts().total()).isEqualTo(3);
    assertThat(matrix.cell(plan.measure14, plan.fagai)).isEmpty();
  }

  @Test
  void pastDayShowsWhatWasKnownThen() {
    new NoteStore(database).add(CLERK, plan.duty1Centre, new NoteDraft(TODAY, "走访3家"), TODAY);
    var earlier = new MatrixStore(database).load(plan.plan, TODAY.minusDays(1));
    assertThat(earlier.cell(plan.measure1, plan.centre).orElseThrow().touched()).isEmpty();
  }

  @Test
  void openDemandsOfACellAreTheCountOfItsList() {
    fixture.demand(1, fixture.firmA, DemandState.WORKING, TODAY.minusDays(9), TODAY.plusDays(9));
    fixture.demand(2, fixture.firmA, DemandState.ANSWERED, TODAY.minusDays(9), TODAY.plusDays(9));
    fixture.demand(3, fixture.firmA, DemandState.CLOSED, TODAY.minusDays(9), TODAY.minusDays(2));
    var list = DemandFilter.none().withMeasure(plan.measure14).withUnit(plan.jinrong).withOpenOn(TODAY);
    var cell = load().cell(plan.measure14, plan.jinrong).orElseThrow();
    assertThat(cell.openDemands()).isEqualTo(2).isEqualTo(new DemandStore(database).count(list));
  }
}
