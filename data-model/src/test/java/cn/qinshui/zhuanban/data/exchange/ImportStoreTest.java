package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Importing lists of firms.
public class ImportStoreTest extends StoreTest {
  private static final Pinyin PINYIN = Pinyin.load();
  private static final String HEAD = "序号|企业名称|统一社会信用代码|所属乡镇|法人代表|联系人|联系电话|营业收入（万元）";

  private FirmFixture fixture;

  @BeforeEach
  void town() {
    fixture = new FirmFixture(database());
    fixture.town("140521104", "嘉峰镇");
    fixture.town("140521100", "龙港镇");
  }

  static String code(int number) {
    return CreditCode.of("91", "140521", "XX%06d".formatted(number)).text();
  }

  private ImportStore store() {
    return new ImportStore(database(), PINYIN, new SizeStore(database()));
  }

  private ImportPlan plan(SheetFixture sheet) {
    return plan(sheet, store().propose(sheet));
  }

  private ImportPlan plan(SheetFixture sheet, ImportSetup setup) {
    return store().plan(sheet, setup, _ -> true);
  }

  private static List<PlannedRow> rows(ImportPlan plan, RowOutcome... outcomes) {
    return plan.rows(outcomes.length == 0 ? EnumSet.allOf(RowOutcome.class) : Set.of(outcomes), 0, 100);
  }

  private long firm(int number, String name) {
    return fixture.firm(name, "sl", firm -> firm.setCode(code(number)));
  }

  private EnterpriseRecord firm(long id) {
    return database().read(sql -> sql.fetchSingle(ENTERPRISE, ENTERPRISE.ID.eq(id)));
  }

  private EnterpriseRecord firm(String name) {
    return database().read(sql -> sql.fetchSingle(ENTERPRISE, ENTERPRISE.NAME.eq(name)));
  }

  @Test
  void rowsRunTogetherByAStrayQuoteAreNoFirmButANameOverTwoLinesIs() {
    var sheet = SheetFixture.of(HEAD, "1|沁水县示例甲厂,X\n沁水县示例乙厂|" + code(1) + "|||||", "2|沁水县示例\n丙厂|" + code(2) + "|||||");
    var plan = plan(sheet);
    assertThat(rows(plan, RowOutcome.WRONG)).hasSize(1);
    assertThat(rows(plan, RowOutcome.WRONG).getFirst().remarks().getFirst()).contains("引号没有配对");
    assertThat(rows(plan, RowOutcome.NEW)).extracting(PlannedRow::firm).containsExactly("沁水县示例丙厂");
  }

  @Test
  void aSpoiledListOfTheOfficesOwnNamesIsASentenceAndOneThatReadsIsUsed() {
    var settings = new SettingStore(database());
    var sheet = SheetFixture.of("单位叫法|统一社会信用代码|所属乡镇|法人代表|联系人|联系电话", "示例甲厂|" + code(1) + "|嘉峰镇|示甲|示乙|13900000001");
    for (var spoiled :
        List.of("{\"firm.name\": [", "{\"firm.name\": \"单位叫法\"}", "[1]", "null", "{\"firm.name\": null}")) {
      settings.put(CLERK, "import.names", spoiled);
      assertThatThrownBy(() -> store().propose(sheet))
          .as(spoiled)
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("设置“import.names”（本单位的列名）")
          .hasMessageContaining("导入没有开始。请把它改成");
    }
    settings.put(CLERK, "import.names", "{\"firm.name\": [\"单位叫法\"]}");
    try (var plan = plan(sheet)) {
      assertThat(rows(plan, RowOutcome.NEW)).hasSize(1);
    }
  }

  @Test
  void entersNewFirmsWithTheirContactAndFigures() {
    var sheet = SheetFixture.of(HEAD, "#1|示例甲厂|" + code(1) + "|沁水县嘉峰镇|示甲|示乙|１３９００００００１|１，２００．５");
    try (var plan = plan(sheet)) {
      assertThat(plan.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0, 0, 0, 0));
      store().apply(CLERK, plan);
    }
    var firm = firm("示例甲厂");
    assertThat(firm.getTownCode()).isEqualTo("140521104");
    assertThat(firm.getInitials()).startsWith("sljc");
    database()
        .read(sql -> {
          var figures = sql.fetchSingle(YEAR_FIGURES);
          assertThat(figures.getFiscalYear()).isEqualTo(2025);
          assertThat(figures.getRevenue()).isEqualByComparingTo(new BigDecimal("1200.5"));
          assertThat(figures.getPreferred()).isTrue();
          return figures;
        });
  }

  @Test
  void showsOldAndNewOfEachCellAndBlankErasesNothing() {
    var id =
        fixture.firm(
            "示例甲厂",
            "sl",
            firm -> {
              firm.setCode(code(1));
              firm.setTownCode("140521100");
              firm.setLegalPerson("示甲");
              firm.setAddress("示例路1号");
            });
    var sheet = SheetFixture.of(HEAD + "|地址", "1|示例甲厂|" + code(1) + "|嘉峰|示丙|-|||");
    try (var plan = plan(sheet)) {
      var row = rows(plan).getFirst();
      assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGED);
      assertThat(row.cells()).extracting(CellChange::label).containsExactly("乡镇", "法定代表人");
      assertThat(row.cells()).extracting(CellChange::before).containsExactly("龙港镇", "示甲");
      assertThat(row.cells()).extracting(CellChange::after).containsExactly("嘉峰镇", "示丙");
      store().apply(CLERK, plan);
    }
    assertThat(firm(id).getLegalPerson()).isEqualTo("示丙");
    assertThat(firm(id).getAddress()).isEqualTo("示例路1号");
  }

  @Test
  void takesAWholeImportBackAndBringsItAgain() {
    firm(1, "示例甲厂");
    var before = Checksum.of(database());
    var sheet =
        SheetFixture.of(HEAD, "1|示例甲厂|" + code(1) + "|嘉峰镇|示丙|示乙|13900000001|#5", "2|示例新厂|" + code(2) + "|||||#6");
    try (var plan = plan(sheet)) {
      store().apply(CLERK, plan);
    }
    var after = Checksum.of(database());
    var batches = new ImportBatchStore(database());
    var batch = batches.batches(10).getFirst();
    assertThat(batch.counts().fresh()).isEqualTo(1);
    assertThat(batch.counts().changed()).isEqualTo(1);
    batches.undo(CLERK, batch);
    assertThat(Checksum.of(database())).isEqualTo(before);
    var undone = batches.batches(10).getFirst();
    assertThat(undone.undone()).isTrue();
    batches.redo(CLERK, undone);
    assertThat(Checksum.of(database())).isEqualTo(after);
    batches.undo(CLERK, batches.batches(10).getFirst());
    assertThat(Checksum.of(database())).isEqualTo(before);
    assertThatThrownBy(() -> batches.undo(CLERK, batches.batches(1).getFirst())).hasMessageContaining("已经撤销");
  }

  @Test
  void ctrlZTakesAnImportBackToo() {
    var before = Checksum.of(database());
    try (var plan = plan(SheetFixture.of(HEAD, "1|示例甲厂|" + code(1) + "|||||"))) {
      store().apply(CLERK, plan);
    }
    assertThat(trail().getFirst()).isEqualTo("导入企业名单“名单.xlsx”");
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  @Test
  void wrongCodesAreWrongUnlessAReasonStandsBeside() {
    var bad = code(1).substring(0, 17) + (code(1).endsWith("A") ? "B" : "A");
    var sheet =
        SheetFixture.of(
            "企业名称|信用代码|代码核对理由",
            "示例甲厂|" + bad + "|",
            "示例乙厂|" + bad + "|证照如此",
            "示例丙厂|#914405210000048190|",
            "示例丁厂|9.14E+17|",
            "示例戊厂|91140521|");
    try (var plan = plan(sheet)) {
      assertThat(rows(plan))
          .extracting(PlannedRow::outcome)
          .containsExactly(RowOutcome.WRONG, RowOutcome.NEW, RowOutcome.WRONG, RowOutcome.WRONG, RowOutcome.WRONG);
      var reasons = new ArrayList<String>();
      plan.reasons((number, reason) -> reasons.add(number + reason));
      assertThat(reasons.get(0)).startsWith("2").contains("第18位");
      assertThat(reasons.get(1)).contains("已经丢失").contains("设为文本");
      assertThat(reasons.get(3)).contains("应为18位，现为8位");
      store().apply(CLERK, plan);
    }
    assertThat(firm("示例乙厂").getCodeOverrideReason()).isEqualTo("证照如此");
  }

  @Test
  void equalRowsOfOneFirmCountOnceAndRowsThatDisagreeWaitForAPerson() {
    var sheet =
        SheetFixture.of(
            HEAD,
            "1|示例甲厂|" + code(1) + "|||||#5",
            "2|示例甲厂|" + code(1) + "|||||#5",
            "3|示例乙厂|" + code(2) + "|||||#5",
            "4|示例乙厂|" + code(2) + "|||||#7");
    try (var plan = plan(sheet)) {
      assertThat(rows(plan))
          .extracting(PlannedRow::outcome)
          .containsExactly(RowOutcome.NEW, RowOutcome.DUPLICATE, RowOutcome.DOUBTFUL, RowOutcome.DOUBTFUL);
      assertThat(rows(plan).get(3).remarks().getFirst()).contains("第 4 行").contains("营业收入不一致");
      plan.tick(2, true);
      plan.tick(3, true);
      assertThat(plan.row(2).ticked()).isFalse();
      store().apply(CLERK, plan);
    }
    assertThat(count(ENTERPRISE)).isEqualTo(2);
    var revenues =
        database().read(sql -> sql.select(YEAR_FIGURES.REVENUE).from(YEAR_FIGURES).fetch(YEAR_FIGURES.REVENUE));
    assertThat(revenues)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyInAnyOrder(new BigDecimal(5), new BigDecimal(7));
  }

  @Test
  void unticksRowsAndCells() {
    var id = firm(1, "示例甲厂");
    var sheet = SheetFixture.of(HEAD, "1|示例甲厂|" + code(1) + "|嘉峰镇|示丙|||", "2|示例乙厂|" + code(2) + "|||||");
    try (var plan = plan(sheet)) {
      plan.tick(1, false);
      var town = rows(plan).getFirst().cells().getFirst();
      plan.tickCell(0, town.column(), false);
      assertThat(plan.row(0).cells().getFirst().ticked()).isFalse();
      var done = store().apply(CLERK, plan);
      assertThat(done.counts().changedCells()).isEqualTo(1);
      assertThat(done.counts().fresh()).isZero();
    }
    assertThat(firm(id).getTownCode()).isNull();
    assertThat(firm(id).getLegalPerson()).isEqualTo("示丙");
    assertThat(count(ENTERPRISE)).isEqualTo(1);
  }

  @Test
  void refusesWholeWhereARecordWasChangedSinceThePreview() {
    var id = firm(1, "示例甲厂");
    var sheet = SheetFixture.of(HEAD, "1|示例乙厂|" + code(2) + "|||||", "2|示例甲厂|" + code(1) + "|嘉峰镇||||");
    try (var plan = plan(sheet)) {
      database()
          .write(
              Deed.edit(new Author("示例乙"), "改"),
              tx -> tx.update(ENTERPRISE, id, null, row -> row.setLegalPerson("示丁")));
      var before = Checksum.of(database());
      assertThatThrownBy(() -> store().apply(CLERK, plan))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("第 3 行")
          .hasMessageContaining("重新预览");
      assertThat(Checksum.of(database())).isEqualTo(before);
    }
  }

  @Test
  void aChangeElsewhereDoesNotDisturbAPlan() {
    firm(1, "示例甲厂");
    var other = firm(9, "示例别厂");
    try (var plan = plan(SheetFixture.of(HEAD, "1|示例甲厂|" + code(1) + "|嘉峰镇||||"))) {
      database()
          .write(Deed.edit(CLERK, "改"), tx -> tx.update(ENTERPRISE, other, null, row -> row.setLegalPerson("示丁")));
      assertThat(store().apply(CLERK, plan).counts().changed()).isEqualTo(1);
    }
  }

  @Test
  void aFirmEnteredMeanwhileIsNotEnteredTwice() {
    try (var plan = plan(SheetFixture.of(HEAD, "1|示例甲厂|" + code(1) + "|||||"))) {
      firm(1, "示例甲厂");
      assertThatThrownBy(() -> store().apply(CLERK, plan)).isInstanceOf(Refusal.class).hasMessageContaining("示例甲厂");
    }
  }

  @Test
  void anotherSourcesNumberStaysAndTheNewOneStandsBeside() {
    var id = firm(1, "示例甲厂");
    fixture.figures(id, 2025, "AUDIT", true, "900");
    var sheet = SheetFixture.of("企业名称|信用代码|2025年营业收入（元）|从业人员", "示例甲厂|" + code(1) + "|#9500000|#20");
    try (var plan = plan(sheet)) {
      var cells = rows(plan).getFirst().cells();
      assertThat(cells.getFirst())
          .extracting(CellChange::label, CellChange::before, CellChange::after, CellChange::beside)
          .containsExactly("2025年营业收入", "900", "950", true);
      store().apply(CLERK, plan);
    }
    var held = database().read(sql -> sql.selectFrom(YEAR_FIGURES).orderBy(YEAR_FIGURES.ID).fetch());
    assertThat(held)
        .extracting(row -> row.getSource() + row.getPreferred())
        .containsExactly("AUDITtrue", "IMPORTfalse");
    try (var again = plan(sheet)) {
      assertThat(again.counts().unchanged()).isEqualTo(1);
    }
  }

  @Test
  void aNewNameKeepsTheOldOneAsAFormerName() {
    var id = firm(1, "示例甲厂");
    try (var plan = plan(SheetFixture.of("企业名称|信用代码", "示例甲实业公司|" + code(1)))) {
      assertThat(plan.counts().changedCells()).isEqualTo(1);
      store().apply(CLERK, plan);
    }
    assertThat(firm(id).getName()).isEqualTo("示例甲实业公司");
    assertThat(firm(id).getInitials()).startsWith("sljsygs");
    var former = database().read(sql -> sql.fetchSingle(ENTERPRISE_NAME));
    assertThat(former.getName()).isEqualTo("示例甲厂");
  }

  @Test
  void bracketsOfAnotherWidthAreTheSameName() {
    firm(1, "示例（沁水）公司");
    try (var plan = plan(SheetFixture.of("企业名称|信用代码", "示例(沁水)公司|" + code(1)))) {
      assertThat(plan.counts().unchanged()).isEqualTo(1);
    }
  }

  @Test
  void byNameAndTownAsksWhereOnlyTheNameIsTheSame() {
    fixture.firm("示例甲厂", "sl", firm -> firm.setTownCode("140521100"));
    fixture.firm("示例乙厂", "sl", firm -> firm.setTownCode("140521100"));
    var sheet = SheetFixture.of("企业名称|乡镇|法人", "示例甲厂|龙港镇|示甲", "示例乙厂|嘉峰镇|示乙", "示例丙厂|嘉峰镇|示丙");
    try (var plan = plan(sheet)) {
      assertThat(plan.setup().rules().key()).isEqualTo(ImportKey.NAME);
      assertThat(rows(plan))
          .extracting(PlannedRow::outcome)
          .containsExactly(RowOutcome.CHANGED, RowOutcome.DOUBTFUL, RowOutcome.NEW);
      assertThat(rows(plan).get(1).remarks().getFirst()).contains("龙港镇").contains("确认是同一户吗");
      assertThat(plan.tickedRows()).isEqualTo(2);
      plan.tickAll(RowOutcome.DOUBTFUL, true);
      assertThat(store().apply(CLERK, plan).counts().changed()).isEqualTo(2);
    }
  }

  @Test
  void onlyCreatesOrOnlyUpdatesAsTold() {
    firm(1, "示例甲厂");
    var sheet = SheetFixture.of("企业名称|信用代码|法人", "示例甲厂|" + code(1) + "|示甲", "示例乙厂|" + code(2) + "|示乙");
    var setup = store().propose(sheet);
    var kind = setup.kind();
    try (var create = plan(sheet, setup.with(new ImportSetup.Rules(kind, ImportMode.CREATE, ImportKey.CODE)));
        var update = plan(sheet, setup.with(new ImportSetup.Rules(kind, ImportMode.UPDATE, ImportKey.CODE)))) {
      assertThat(rows(create)).extracting(PlannedRow::outcome).containsExactly(RowOutcome.UNCHANGED, RowOutcome.NEW);
      assertThat(rows(update))
          .extracting(PlannedRow::outcome)
          .containsExactly(RowOutcome.CHANGED, RowOutcome.UNCHANGED);
    }
  }

  @Test
  void remembersTheColumnsOfASource() {
    var sheet = SheetFixture.of("示例市局企业名单", "企业名称|信用代码|老板", "示例甲厂|" + code(1) + "|示甲");
    var setup = store().propose(sheet);
    var boss = setup.columns().get(2);
    assertThat(boss.field()).isNull();
    var legal = store().catalogue().field("firm.legal_person").orElseThrow();
    try (var plan = plan(sheet, setup.with(boss.as(legal)))) {
      store().apply(CLERK, plan);
    }
    var again = store().propose(SheetFixture.of("示例市局企业名单", "企业名称|老板|信用代码", "示例甲厂|示甲|" + code(1)));
    assertThat(again.columns().get(1).field()).isEqualTo(legal);
    assertThat(again.columns().get(1).basis()).isEqualTo(ColumnUse.Basis.REMEMBERED);
  }

  @Test
  void passesOverSumsAndSignatures() {
    var sheet =
        SheetFixture.of(
            HEAD,
            "1|示例甲厂|" + code(1) + "|||||#5",
            "||||||合计|",
            "|合　计||||||#5",
            "企业名称|||||||",
            HEAD,
            "填报人：示例　　审核人：示例|||||||");
    try (var plan = plan(sheet)) {
      assertThat(plan.counts().rows()).isEqualTo(2);
      assertThat(rows(plan, RowOutcome.WRONG)).extracting(PlannedRow::number).containsExactly(5);
      assertThat(plan.counts().passedOver()).isEqualTo(4);
    }
  }

  @Test
  void aFirmInTheBinIsNotEnteredAnew() {
    var id = firm(1, "示例甲厂");
    database()
        .write(
            Deed.edit(CLERK, "删"),
            tx -> {
              tx.recycle(ENTERPRISE, id);
              return id;
            });
    try (var plan = plan(SheetFixture.of("企业名称|信用代码", "示例甲厂|" + code(1)))) {
      assertThat(rows(plan).getFirst().remarks().getFirst()).contains("回收站");
    }
  }

  @Test
  void unknownWordsLeaveTheirCellOutAndUnreadableNumbersTheirRow() {
    var sheet =
        SheetFixture.of(
            HEAD + "|成立日期", "1|示例甲厂|" + code(1) + "|城关镇||||#5|2020年1月", "2|示例乙厂|" + code(2) + "|城关镇||||约五百|");
    try (var plan = plan(sheet)) {
      assertThat(rows(plan)).extracting(PlannedRow::outcome).containsExactly(RowOutcome.WRONG, RowOutcome.WRONG);
      assertThat(rows(plan).get(0).remarks()).first().asString().contains("成立日期").contains("2020年1月");
      assertThat(rows(plan).get(1).remarks().getFirst()).contains("约五百").contains("营业收入");
    }
    try (var plan = plan(SheetFixture.of(HEAD, "1|示例甲厂|" + code(1) + "|城关镇||||#5"))) {
      assertThat(rows(plan).getFirst().outcome()).isEqualTo(RowOutcome.NEW);
      assertThat(rows(plan).getFirst().remarks().getFirst()).contains("城关镇").contains("乡镇名录");
    }
  }

  @Test
  void refusesASheetWithoutAKnownHeading() {
    assertThatThrownBy(() -> store().propose(SheetFixture.of("甲|乙|丙", "1|2|3")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("前 20 行里没有认得的表头");
  }

  @Test
  void refusesToApplyNothing() {
    try (var plan = plan(SheetFixture.of("企业名称|信用代码", "示例甲厂|123"))) {
      assertThatThrownBy(() -> store().apply(CLERK, plan)).isInstanceOf(Refusal.class).hasMessageContaining("没有勾选");
    }
  }

  private int count(Table<?> table, Condition... which) {
    return database().read(sql -> sql.fetchCount(table, which));
  }
}
