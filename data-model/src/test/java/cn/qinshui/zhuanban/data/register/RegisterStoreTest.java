package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.register.RegisterCount.How;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class RegisterStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Database database;
  private RegisterEditStore edits;
  private RegisterStore store;
  private long firm;

  @BeforeEach
  void prepare() {
    database = database();
    new FirstContent().loadInto(database, CLERK);
    edits = new RegisterEditStore(database);
    store = new RegisterStore(database);
    firm =
        database.write(
            Deed.edit(CLERK, "新建企业"),
            tx -> {
              var row = new EnterpriseRecord();
              row.setName("示例甲机械");
              row.setInitials("sljjx");
              row.setSortKey("示例甲机械");
              row.setStatus("ACTIVE");
              return tx.insert(row);
            });
  }

  private RegisterKind kind(String code) {
    return new RegisterKindStore(database).kind(code).orElseThrow();
  }

  private RegisterDraft finance(String stage, LocalDate on, String credit) {
    return new RegisterDraft(firm, null, "流动资金贷款", stage, on, Map.of("partner", "示例银行", "creditAmount", credit));
  }

  private RegisterEntry only(RegisterFilter filter) {
    return store.page(filter, PageRequest.first(5)).rows().getFirst();
  }

  @Test
  void entryMovesThroughItsStagesAndCountsForItsMeasure() {
    edits.add(CLERK, kind("finance"), finance("NEED", TODAY.minusDays(40), "200"), TODAY);
    var all = RegisterFilter.none().withKind("finance");
    edits.move(CLERK, only(all), "CREDIT", TODAY.minusDays(3), "已批", TODAY);
    var credited = all.withReached(Set.of("CREDIT")).withReachedOn(new DayRange(TODAY.minusDays(7), TODAY));
    assertThat(store.amount(credited, How.SUM, "creditAmount")).isEqualByComparingTo("200");
    assertThat(store.amount(credited, How.FIRMS, null)).isEqualByComparingTo("1");
    assertThat(store.count(credited.withReachedOn(DayRange.before(TODAY.minusDays(7))))).isZero();
    assertThat(store.stageCounts(all)).containsExactly(Map.entry("CREDIT", 1));
    var file = store.file(only(all).id()).orElseThrow();
    assertThat(file.steps()).extracting(step -> step.stage().name()).containsExactly("需求", "授信");
    assertThat(file.entry().value("partner")).contains("示例银行");
    assertThat(file.entry().measureId()).isNotNull();
  }

  @Test
  void whatAStageAsksForIsWrittenWithTheMoveAndTakenBackWithIt() {
    edits.add(CLERK, kind("finance"), finance("MATCHED", TODAY.minusDays(9), "100"), TODAY);
    var all = RegisterFilter.none().withKind("finance");
    var before = Checksum.of(database());
    edits.move(CLERK, only(all), new RegisterMove("CREDIT", TODAY, null, Map.of("creditAmount", "260")), TODAY);
    assertThat(only(all).stage().code()).isEqualTo("CREDIT");
    assertThat(only(all).value("creditAmount")).contains("260");
    assertThat(only(all).value("partner")).as("what was there stays").contains("示例银行");
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    var nonsense = new RegisterMove("CREDIT", TODAY, null, Map.of("creditAmount", "很多"));
    assertThatThrownBy(() -> edits.move(CLERK, only(all), nonsense, TODAY)).isInstanceOf(Refusal.class);
  }

  @Test
  void addingMovesTheCountByOneAndDeletingRestoresIt() {
    var filter = RegisterFilter.none().withKind("contest").withReached(Set.of("RECOMMENDED"));
    int before = store.count(filter);
    edits.add(
        CLERK,
        kind("contest"),
        new RegisterDraft(null, null, "示例项目", "RECOMMENDED", TODAY, Map.of("group", "企业组")),
        TODAY);
    assertThat(store.count(filter)).isEqualTo(before + 1);
    edits.recycle(CLERK, only(filter));
    assertThat(store.count(filter)).isEqualTo(before);
    new History(database).undo(CLERK);
    assertThat(store.count(filter)).isEqualTo(before + 1);
  }

  @Test
  void eachBadFieldGetsItsSentence() {
    var draft =
        new RegisterDraft(
            firm,
            null,
            " ",
            "CLUE",
            TODAY.plusDays(1),
            Map.of("amount", "十万", "deliveredOn", "去年", "contractDays", "1.5", "debtorKind", "个人"));
    assertThat(RegisterRules.check(kind("arrears"), draft, TODAY))
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("title", "stageOn", "debtorKind", "deliveredOn", "contractDays", "amount");
    var empty = new RegisterDraft(null, null, "线索", "CLUE", TODAY, Map.of());
    assertThat(RegisterRules.check(kind("arrears"), empty, TODAY))
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("enterpriseId", "debtorKind", "deliveredOn");
  }

  @Test
  void secondOfAKindInTheYearIsAskedAbout() {
    edits.add(CLERK, kind("finance"), finance("LOAN", TODAY, "100"), TODAY);
    var again = finance("NEED", TODAY, "50");
    assertThat(edits.check(kind("finance"), again, null, TODAY))
        .singleElement()
        .satisfies(asked -> assertThat(asked.kind()).isEqualTo(Problem.Kind.QUESTION))
        .satisfies(asked -> assertThat(asked.sentence()).contains("示例甲机械").contains("2026年已有同类记录"));
    assertThat(
            edits.check(kind("fund"), new RegisterDraft(firm, null, "专项资金", "CANDIDATE", TODAY, Map.of()), null, TODAY))
        .extracting(Problem::kind)
        .doesNotContain(Problem.Kind.QUESTION);
  }

  @Test
  void refusesMovesThatCannotBe() {
    edits.add(CLERK, kind("finance"), finance("MATCHED", TODAY.minusDays(2), "1"), TODAY);
    var entry = only(RegisterFilter.none());
    assertThatThrownBy(() -> edits.move(CLERK, entry, "MATCHED", TODAY, null, TODAY)).hasMessageContaining("已经是");
    assertThatThrownBy(() -> edits.move(CLERK, entry, "LOAN", TODAY.minusDays(3), null, TODAY))
        .hasMessageContaining("早于");
    assertThatThrownBy(() -> edits.move(CLERK, entry, "NOWHERE", TODAY, null, TODAY)).hasMessageContaining("没有这个阶段");
    edits.move(CLERK, entry, "LOAN", TODAY, null, TODAY);
    assertThatThrownBy(() -> edits.move(CLERK, entry, "CREDIT", TODAY, null, TODAY)).isInstanceOf(StaleRow.class);
  }

  @Test
  void everyKindAndSortCanBeListed() {
    edits.add(CLERK, kind("finance"), finance("NEED", TODAY, "1"), TODAY);
    for (var sort : RegisterSort.values()) {
      assertThat(store.page(RegisterFilter.none(), new PageRequest(0, 5, sort.name(), true)).rows()).hasSize(1);
    }
    assertThat(new RegisterKindStore(database).kinds()).extracting(RegisterKind::code).contains("fund", "arrears");
    assertThat(new RegisterKindStore(database).ofMeasure(14))
        .extracting(RegisterKind::code)
        .contains("finance", "board", "finance-product", "finance-meeting");
    assertThat(store.count(RegisterFilter.none().withText("示例甲 银行"))).isEqualTo(1);
  }
}
