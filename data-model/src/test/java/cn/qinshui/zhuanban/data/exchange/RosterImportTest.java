package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.exchange.ImportStoreTest.code;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.EnumSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Importing yearly figures, titles, leads and visits.
public class RosterImportTest extends StoreTest {
  private static final Pinyin PINYIN = Pinyin.load();

  private FirmFixture fixture;
  private long firm;
  private String before = "";

  @BeforeEach
  void firm() {
    fixture = new FirmFixture(database());
    firm = fixture.firm("示例甲厂", "sl", row -> row.setCode(code(1)));
    fixture.write(new CommissionerRecord(), row -> row.setName("王示例"));
    before = Checksum.of(database());
  }

  private ImportCounts imported(SheetFixture sheet, ImportKind expected) {
    var store = new ImportStore(database(), PINYIN, new SizeStore(database()));
    var setup = store.propose(sheet);
    assertThat(setup.kind()).isEqualTo(expected);
    try (var plan = store.plan(sheet, setup, _ -> true)) {
      store.apply(CLERK, plan);
      return plan.counts();
    }
  }

  private void undoRestores() {
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  private List<PlannedRow> planned(SheetFixture sheet) {
    var store = new ImportStore(database(), PINYIN, new SizeStore(database()));
    try (var plan = store.plan(sheet, store.propose(sheet), _ -> true)) {
      return plan.rows(EnumSet.allOf(RowOutcome.class), 0, 100);
    }
  }

  @Test
  void figuresOfTwoYearsUnderMergedHeads() {
    var sheet =
        SheetFixture.of(
                "示例年度指标表||||||",
                "单位：元||||||",
                "企业名称|信用代码|2025年|||2024年|",
                "||营业收入|研发费用|从业人员|营业收入|研发费用",
                "示例甲厂|" + code(1) + "|#20000000|#1500000|#50|#18000000|#1000000",
                "示例没有厂|" + code(2) + "|#1|#1|#1|#1|#1")
            .merged(1, 1, 0, 6)
            .merged(3, 4, 0, 0)
            .merged(3, 4, 1, 1)
            .merged(3, 3, 2, 4)
            .merged(3, 3, 5, 6);
    var counts = imported(sheet, ImportKind.FIGURES);
    assertThat(counts.fresh()).isEqualTo(1);
    assertThat(counts.wrong()).isEqualTo(1);
    var held = database().read(sql -> sql.selectFrom(YEAR_FIGURES).orderBy(YEAR_FIGURES.FISCAL_YEAR).fetch());
    assertThat(held)
        .extracting(row ->
            row.getFiscalYear()
                + ":"
                + row.getRevenue().stripTrailingZeros().toPlainString()
                + "/"
                + row.getRdExpense().stripTrailingZeros().toPlainString()
                + "/"
                + row.getEmployees())
        .containsExactly("2024:1800/100/null", "2025:2000/150/50");
    undoRestores();
  }

  @Test
  void figuresOfOneRowAYearAndFacts() {
    var sheet =
        SheetFixture.of(
            "企业名称|信用代码|年度|营业收入|发展评价得分|从事细分市场年限",
            "示例甲厂|" + code(1) + "|2025年|#2000|#62.5|#6",
            "示例甲厂|" + code(1) + "|2024|#1800|#60|#6");
    var counts = imported(sheet, ImportKind.FIGURES);
    assertThat(counts.fresh()).isEqualTo(2);
    var facts =
        database()
            .read(sql ->
                sql.selectFrom(ENTERPRISE_FACT).orderBy(ENTERPRISE_FACT.FACT, ENTERPRISE_FACT.FISCAL_YEAR).fetch());
    assertThat(facts)
        .extracting(
            row -> row.getFact() + row.getFiscalYear() + "=" + row.getAmount().stripTrailingZeros().toPlainString())
        .containsExactly("platformScore2024=60", "platformScore2025=62.5", "segmentYearsnull=6");
    undoRestores();
  }

  @Test
  void partsGreaterThanTheirWholeAreAsked() {
    var rows = planned(SheetFixture.of("企业名称|信用代码|2025年营业收入|2025年主营业务收入", "示例甲厂|" + code(1) + "|#100|#120"));
    assertThat(rows.getFirst().outcome()).isEqualTo(RowOutcome.DOUBTFUL);
    assertThat(rows.getFirst().remarks().getFirst()).contains("主营业务收入大于营业收入");
  }

  @Test
  void titlesRenewAndEnterFirmsOnce() {
    var earlier = fixture.title(firm, QualificationKind.SRDI, "2022-06-01", "2025-05-31", row -> {});
    before = Checksum.of(database());
    var sheet =
        SheetFixture.of(
            "示例省专精特新中小企业名单",
            "单位名称|信用代码|称号|公告文号|认定日期|有效期至",
            "示例甲厂|" + code(1) + "|省级专精特新中小企业|示工信〔2025〕1号|2025.6.1|2028/5/31",
            "示例新厂|" + code(2) + "|专精特新|示工信〔2025〕1号|20250601|2028年5月31日",
            "示例新厂|" + code(2) + "|创新型中小企业|示工信〔2025〕2号|2025-07-01|2028-06-30");
    var counts = imported(sheet, ImportKind.TITLES);
    assertThat(counts.fresh()).isEqualTo(3);
    assertThat(count(ENTERPRISE)).isEqualTo(2);
    var renewal = database().read(sql -> sql.fetchSingle(QUALIFICATION, QUALIFICATION.RENEWS_ID.eq(earlier)));
    assertThat(renewal.getEnterpriseId()).isEqualTo(firm);
    assertThat(imported0(sheet)).isEqualTo(3);
    undoRestores();
  }

  private int imported0(SheetFixture sheet) {
    return (int) planned(sheet).stream().filter(row -> row.outcome() == RowOutcome.UNCHANGED).count();
  }

  @Test
  void leadsNeedNoFirmAndPassThroughTheirStages() {
    var sheet =
        SheetFixture.of(
            "创新型中小企业培育线索",
            "企业名称|信用代码|线索来源|发现日期|阶段",
            "示例甲厂|" + code(1) + "|股权投资|2026-05-01|储备",
            "示例外来项目||双创大赛|2026-06-01|");
    var counts = imported(sheet, ImportKind.LEADS);
    assertThat(counts.fresh() + counts.doubtful()).isEqualTo(2);
    var lead = database().read(sql -> sql.fetchSingle(LEAD, LEAD.ENTERPRISE_ID.eq(firm)));
    assertThat(lead.getAim()).isEqualTo("INNOVATIVE");
    assertThat(lead.getSource()).isEqualTo("EQUITY");
    assertThat(count(LEAD_STEP, LEAD_STEP.LEAD_ID.eq(lead.getId()))).isEqualTo(2);
    undoRestores();
  }

  @Test
  void whoIsNamedInTheFileIsTheAuthorOfTheVisit() {
    var sheet =
        SheetFixture.of(
            "走访日期|企业名称|信用代码|走访人|走访内容|下次跟进",
            "2026-11-02|示例甲厂|" + code(1) + "|王示例|了解订单|2026-12-30",
            "2026-11-03|示例甲厂|" + code(1) + "|李外单位|了解用工|");
    var counts = imported(sheet, ImportKind.VISITS);
    assertThat(counts.fresh()).isEqualTo(2);
    var visits = database().read(sql -> sql.selectFrom(VISIT).orderBy(VISIT.VISITED_ON).fetch());
    assertThat(visits).extracting(row -> row.getAuthor()).containsExactly("王示例", "李外单位").doesNotContain(CLERK.name());
    assertThat(visits.getFirst().getCommissionerId()).isNotNull();
    assertThat(visits.getLast().getNoNextReason()).contains("没有写");
    assertThat(count(TODO)).isEqualTo(1);
    assertThat(imported0(sheet)).isEqualTo(2);
    undoRestores();
  }

  private int count(Table<?> table, Condition... which) {
    return database().read(sql -> sql.fetchCount(table, which));
  }
}
