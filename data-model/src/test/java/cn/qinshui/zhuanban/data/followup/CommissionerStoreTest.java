package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class CommissionerStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private CommissionerStore store;
  private CommissionerEditStore edits;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    store = new CommissionerStore(database);
    edits = new CommissionerEditStore(database);
  }

  private Commissioner commissioner(String name) {
    return store.byName(name).orElseThrow();
  }

  private CommissionerDraft draft(String name) {
    return new CommissionerDraft(name, null, null, TODAY, null);
  }

  @Test
  void rosterShowsLoadVisitsAndDemands() {
    fixture.visit(fixture.firmA, LocalDate.of(2026, 10, 1), TODAY);
    fixture.visit(fixture.firmA, LocalDate.of(2026, 11, 1), TODAY);
    fixture.visit(fixture.firmA, LocalDate.of(2026, 9, 30), TODAY);
    fixture.demand(1, fixture.firmA, DemandState.WORKING, TODAY.minusDays(20), TODAY.minusDays(3));
    fixture.demand(2, fixture.firmB, DemandState.WORKING, TODAY.minusDays(20), TODAY.minusDays(3));
    assertThat(store.roster(TODAY)).singleElement().isEqualTo(new CommissionerRow(commissioner("示例赵六"), 1, 5, 1, 1, 1));
    assertThat(store.coverage(TODAY))
        .singleElement()
        .isEqualTo(new CoverageCell(fixture.firmA, "示例甲机械", fixture.commissioner, 2, LocalDate.of(2026, 11, 1), null));
  }

  @Test
  void handOverMovesFirmsAndWaitingWorkAndKeepsTheHistory() {
    edits.assign(CLERK, List.of(fixture.firmB), commissioner("示例赵六"), TODAY.minusDays(30));
    new VisitEditStore(database)
        .record(
            CLERK,
            new VisitDraft(
                fixture.firmB,
                fixture.commissioner,
                null,
                null,
                VisitState.DONE,
                TODAY,
                "PHONE",
                null,
                List.of(),
                null,
                null,
                TODAY.plusDays(30),
                null,
                null,
                List.of()),
            TODAY);
    edits.add(CLERK, draft("示例孙七"));
    var before = Checksum.of(database);
    assertThat(edits.handOver(CLERK, commissioner("示例赵六"), commissioner("示例孙七"), TODAY)).isEqualTo(2);
    assertThat(store.coverage(TODAY)).extracting(CoverageCell::commissionerId).containsOnly(commissioner("示例孙七").id());
    var work = new TodoStore(database).page(TodoFilter.none().withPerson("示例孙七"), PageRequest.first(5)).rows();
    assertThat(work).singleElement().satisfies(todo -> assertThat(todo.dueOn()).isEqualTo(TODAY.plusDays(30)));
    var times =
        database.read(sql ->
            sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ENTERPRISE_ID.eq(fixture.firmB))
                .orderBy(ASSIGNMENT.SINCE_ON)
                .fetch(ASSIGNMENT.UNTIL_ON));
    assertThat(times).containsExactly(TODAY, null);
    new History(database).undo(CLERK);
    assertThat(Checksum.of(database)).isEqualTo(before);
  }

  @Test
  void refusesWhatCannotBe() {
    edits.add(CLERK, draft("示例孙七"));
    assertThatThrownBy(() -> edits.add(CLERK, draft("示例孙七"))).hasMessageContaining("已有叫");
    assertThatThrownBy(() -> edits.leave(CLERK, commissioner("示例赵六"), TODAY, "岗位调整")).hasMessageContaining("还有1家企业");
    edits.leave(CLERK, commissioner("示例孙七"), TODAY, "岗位调整");
    var left = store.all().stream().filter(one -> one.name().equals("示例孙七")).findFirst().orElseThrow();
    assertThatThrownBy(() -> edits.assign(CLERK, List.of(fixture.firmB), left, TODAY)).hasMessageContaining("已离岗");
    assertThat(store.present()).extracting(Commissioner::name).containsExactly("示例赵六");
  }
}
