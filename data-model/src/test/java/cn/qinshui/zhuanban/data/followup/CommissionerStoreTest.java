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
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  @Test
  void aHandOverIsListedBeforeAndAfterWithDemandsNextDateAndLastVisit() {
    fixture.visit(fixture.firmA, TODAY.minusDays(20), TODAY.plusDays(30));
    fixture.demand(1, fixture.firmA, DemandState.WORKING, TODAY.minusDays(9), TODAY.plusDays(3));
    edits.add(CLERK, draft("示例孙七"));
    var store = new HandOverStore(database);
    var from = fixture.commissioner;
    var before = store.lines(from, TODAY, TODAY);
    assertThat(before)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.enterprise()).isEqualTo("示例甲机械");
          assertThat(line.openDemands()).hasSize(1);
          assertThat(Objects.requireNonNull(line.lastVisit()).visit().visitedOn()).isEqualTo(TODAY.minusDays(20));
        });
    edits.assign(CLERK, List.of(fixture.firmA), commissioner("示例赵六"), TODAY.minusDays(60));
    edits.handOver(CLERK, commissioner("示例赵六"), commissioner("示例孙七"), TODAY);
    assertThat(store.lines(from, TODAY, TODAY)).extracting(HandOverLine::enterprise).containsExactly("示例甲机械");
    assertThat(store.lines(from, TODAY.minusDays(1), TODAY)).isEmpty();
  }

  @Test
  void aCommissionersFileHasTheRhythmAndWhomHeServed() {
    fixture.visit(fixture.firmA, LocalDate.of(2026, 11, 1), TODAY);
    fixture.visit(fixture.firmA, LocalDate.of(2026, 11, 2), TODAY);
    fixture.visit(fixture.firmA, LocalDate.of(2026, 4, 30), TODAY);
    edits.assign(CLERK, List.of(fixture.firmB), commissioner("示例赵六"), TODAY.minusDays(30));
    var file = new CommissionerFileStore(database).file(fixture.commissioner, TODAY).orElseThrow();
    assertThat(file.quarters()).containsExactly("2026年一季度", "2026年二季度", "2026年三季度", "2026年四季度");
    assertThat(file.rhythm()).hasSize(2);
    assertThat(file.rhythm().getFirst()).isEqualTo(new FirmRhythm(fixture.firmB, "示例乙煤层气", List.of(0, 0, 0, 0)));
    assertThat(file.rhythm().getLast().visits()).containsExactly(0, 1, 0, 2);
    assertThat(file.served()).containsExactly(new AssignedFirm(fixture.firmB, "示例乙煤层气", TODAY.minusDays(30), null));
    edits.assign(CLERK, List.of(fixture.firmA, fixture.firmB), null, TODAY);
    edits.leave(CLERK, commissioner("示例赵六"), TODAY, "岗位调整");
    var left = new CommissionerFileStore(database).file(fixture.commissioner, TODAY).orElseThrow().row().commissioner();
    assertThat(left.leftReason()).isEqualTo("岗位调整");
  }

  @Test
  void ownFirmsSayWhatIsMissing() {
    var firms = new OwnFirmStore(database).of(fixture.commissioner, TODAY);
    assertThat(firms)
        .singleElement()
        .satisfies(firm -> {
          assertThat(firm.name()).isEqualTo("示例甲机械");
          assertThat(firm.missing()).contains("统一社会信用代码", "研发费用 2025");
        });
    assertThat(OwnFirmStore.missing("代码", List.of(), List.of(Indicator.RD_EXPENSE), List.of(2024, 2025)))
        .containsExactly("研发费用 2024、2025");
  }
}
