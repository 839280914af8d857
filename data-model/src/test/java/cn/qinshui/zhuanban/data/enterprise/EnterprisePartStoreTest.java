package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.jooq.tables.records.StandardPackRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class EnterprisePartStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private EnterprisePartStore store;
  private EnterpriseFileStore files;
  private FirmFixture fixture;
  private long firm;

  @BeforeEach
  void oneFirm() {
    store = new EnterprisePartStore(database(), new SizeStore(database()));
    files = new EnterpriseFileStore(database(), new AttachmentStore(database(), folder));
    fixture = new FirmFixture(database());
    fixture.industry("34", "通用设备制造业", "C", "02");
    firm = fixture.firm("示例厂", "slc", f -> f.setIndustryCode("3411"));
  }

  private EnterpriseFile file() {
    return files.file(firm).orElseThrow();
  }

  private static YearFigures figures(int year, String source, boolean preferred, Map<Indicator, BigDecimal> values) {
    return new YearFigures(0, 0, year, new Choice(source, source), null, null, preferred, values, null);
  }

  private static Map<Indicator, BigDecimal> values(String revenue, String employees) {
    return Map.of(Indicator.REVENUE, new BigDecimal(revenue), Indicator.EMPLOYEES, new BigDecimal(employees));
  }

  private static Qualification title(long renews, String from, String until) {
    return new Qualification(
        0,
        0,
        QualificationKind.SRDI,
        "省级",
        "第五批",
        "晋工信〔2023〕1号",
        null,
        LocalDate.parse(from),
        LocalDate.parse(until),
        renews == 0 ? null : renews,
        null,
        null,
        null);
  }

  @Test
  void everyPartComesBackAsItWasSaved() {
    var parts =
        List.<FilePart>of(
            new Contact(0, 0, "张示例", "厂长", "13900000000", true, "上午"),
            new FirmName(0, 0, "老厂", FirmName.Kind.FORMER, LocalDate.parse("2020-01-01")),
            new YearFigures(
                0,
                0,
                2025,
                new Choice("AUDIT", "审计报告"),
                LocalDate.parse("2026-03-01"),
                "示例李四",
                true,
                values("1920.5", "80"),
                "口径"),
            new Fact(
                0, 0, "segmentYears", 2025, new BigDecimal("6"), null, "齿轮", new Choice("FIRM", "企业填报"), null, null),
            new Property(
                0,
                0,
                new Choice("INVENTION", "发明专利"),
                Property.Grade.I,
                "一种齿轮",
                "ZL1",
                LocalDate.parse("2024-01-01"),
                null,
                true,
                false,
                1,
                null,
                true,
                true),
            title(0, "2023-07-01", "2026-12-31"),
            new Relation(0, 0, new Choice("LEADER", "链主"), null, "示例集团", null));
    for (var part : parts) store.save(CLERK, firm, part);
    var file = file();
    var saved =
        List.<FilePart>of(
            file.contacts().getFirst(),
            file.names().getFirst(),
            file.year(2025).orElseThrow().counting(),
            file.facts().getFirst(),
            file.properties().getFirst(),
            file.titles().getFirst().newest(),
            file.relations().getFirst());
    assertThat(saved)
        .usingRecursiveComparison()
        .ignoringFields("id", "rev")
        .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
        .isEqualTo(parts);
    assertThat(trail()).startsWith("添加企业“示例厂”的链主“示例集团”").contains("添加企业“示例厂”的2025年指标（审计报告）");
  }

  @Test
  void deletedPartsComeBackByUndo() {
    store.save(CLERK, firm, new Contact(0, 0, "张示例", null, "13900000000", true, null));
    var before = Checksum.of(database());
    store.delete(CLERK, firm, file().contacts().getFirst());
    assertThat(file().contacts()).isEmpty();
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  @Test
  void refusesAnEditOfAnOldSight() {
    store.save(CLERK, firm, new Contact(0, 0, "张示例", null, null, false, null));
    var seen = file().contacts().getFirst();
    store.save(CLERK, firm, new Contact(seen.id(), seen.rev(), "张改", null, null, false, null));
    var late = new Contact(seen.id(), seen.rev(), "张迟", null, null, false, null);
    assertThatThrownBy(() -> store.save(CLERK, firm, late)).isInstanceOf(StaleRow.class);
    assertThat(file().contacts().getFirst().name()).isEqualTo("张改");
  }

  @Test
  void onlyOneContactIsCalledFirst() {
    store.save(CLERK, firm, new Contact(0, 0, "甲", null, null, true, null));
    store.save(CLERK, firm, new Contact(0, 0, "乙", null, null, true, null));
    assertThat(file().contacts()).extracting(Contact::name).containsExactly("乙", "甲");
    assertThat(file().contacts()).extracting(Contact::primary).containsExactly(true, false);
  }

  @Test
  void sourcesOfAYearStandSideBySideAndOneCounts() {
    store.save(CLERK, firm, figures(2025, "企业自报", false, values("2100", "80")));
    assertThat(file().year(2025).orElseThrow().counting().source().label()).isEqualTo("企业自报");
    store.save(CLERK, firm, figures(2025, "审计报告", true, values("1920", "80")));
    var year = file().year(2025).orElseThrow();
    assertThat(year.sources()).extracting(f -> f.source().label()).containsExactly("审计报告", "企业自报");
    assertThat(year.disputed(Indicator.REVENUE)).isTrue();
    assertThat(year.disputed(Indicator.EMPLOYEES)).isFalse();
    store.delete(CLERK, firm, year.counting());
    assertThat(file().year(2025).orElseThrow().counting().preferred()).isTrue();
    assertThatThrownBy(() -> store.save(CLERK, firm, figures(2025, "企业自报", false, values("1", "1"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("企业自报");
  }

  @Test
  void renewalsCountAsOneTitle() {
    var first = store.save(CLERK, firm, title(0, "2020-07-01", "2023-06-30"));
    var second = store.save(CLERK, firm, title(first, "2023-07-01", "2026-12-31"));
    var chain = file().titles().getFirst();
    assertThat(file().titles()).hasSize(1);
    assertThat(chain.since()).isEqualTo("2020-07-01");
    assertThat(chain.on(TODAY)).isEqualTo(Qualification.State.VALID);
    assertThat(chain.daysLeft(TODAY)).hasValue(38);
    assertThat(chain.on(LocalDate.parse("2027-01-01"))).isEqualTo(Qualification.State.EXPIRED);
    store.save(CLERK, firm, title(second, "2027-01-01", "2029-12-31"));
    store.delete(CLERK, firm, chain.newest());
    assertThat(file().titles()).singleElement().satisfies(c -> assertThat(c.grants()).hasSize(2));
  }

  @Test
  void computesTheSizeFromTheLimitsOfThePack() {
    fixture.write(
        new StandardPackRecord(),
        pack -> {
          pack.setCode("size-2011");
          pack.setKind("SIZE");
          pack.setName("划型");
          pack.setDocNo("工信部联企业〔2011〕300号");
          pack.setEffectiveOn(LocalDate.parse("2011-06-18"));
          pack.setToVerify(false);
          pack.setLoadedAt(Instant.EPOCH);
          pack.setInForce(true);
          pack.setBody(
              """
              {"sizes": [{"rule": "02",
                "belowLarge": {"any": [{"field": "employees", "op": "<", "value": 1000},
                  {"field": "revenue", "op": "<", "value": 40000}]},
                "medium": {"all": [{"field": "employees", "op": ">=", "value": 300},
                  {"field": "revenue", "op": ">=", "value": 2000}]},
                "small": {"all": [{"field": "employees", "op": ">=", "value": 20},
                  {"field": "revenue", "op": ">=", "value": 300}]}}]}\
              """);
        });
    assertThat(file().enterprise().size()).isNull();
    store.save(CLERK, firm, figures(2023, "审计报告", true, values("50000", "1200")));
    assertThat(file().enterprise().size()).isEqualTo(SizeClass.LARGE);
    store.save(CLERK, firm, figures(2024, "审计报告", true, values("2000", "300")));
    assertThat(file().enterprise().size()).isEqualTo(SizeClass.MEDIUM);
    store.save(CLERK, firm, figures(2025, "审计报告", true, values("2000", "299")));
    assertThat(file().enterprise().size()).isEqualTo(SizeClass.SMALL);
    store.save(CLERK, firm, figures(2026, "快报", true, Map.of(Indicator.REVENUE, new BigDecimal(299))));
    assertThat(file().enterprise().size()).isEqualTo(SizeClass.MICRO);
    var unknown = figures(2026, "快报二", true, Map.of(Indicator.REVENUE, new BigDecimal(5000)));
    store.save(CLERK, firm, unknown);
    assertThat(file().enterprise().size()).as("the newest year that suffices tells it").isEqualTo(SizeClass.SMALL);
    var sizes = new SizeStore(database());
    assertThat(sizes.year(firm)).contains(2025);
    assertThat(sizes.recomputeAll(CLERK)).as("many at once come to the same").isZero();
  }

  @Test
  void saysWhatIsWrongWithFigures() {
    var odd =
        figures(
            2027,
            "",
            true,
            Map.of(
                Indicator.REVENUE,
                new BigDecimal(-1),
                Indicator.EMPLOYEES,
                new BigDecimal("1.5"),
                Indicator.RD_STAFF,
                new BigDecimal(9)));
    assertThat(FilePartRules.check(odd, TODAY))
        .extracting(Problem::field)
        .containsExactly("source", "year", "REVENUE", "EMPLOYEES", "RD_STAFF");
    assertThatThrownBy(() -> store.save(CLERK, firm, odd)).isInstanceOf(Refusal.class);
    assertThat(file().figures()).isEmpty();
  }

  @Test
  void figuresAndTheFirmTheyAreOfAreOneStep() {
    var edits = new EnterpriseEditStore(database(), Pinyin.load(), new SizeStore(database()));
    var entry = new FigureEntryStore(database(), edits, store);
    var before = Checksum.of(database());
    var known = new EnterprisePartStore.FirmFigures(firm, figures(2025, "FIRM", true, values("10", "3")));
    var fresh = new FigureEntryStore.NewFirm("示例新厂", figures(2025, "FIRM", true, values("20", "5")));
    assertThat(entry.save(CLERK, List.of(known), List.of(fresh))).isEqualTo(2);
    assertThat(file().year(2025).orElseThrow().counting().value(Indicator.REVENUE).orElseThrow())
        .isEqualByComparingTo("10");
    var entered = new FirmMatchStore(database()).match(List.of("示例新厂")).getFirst().firm();
    assertThat(files.file(entered).orElseThrow().figures()).hasSize(1);
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    var nameless = new FigureEntryStore.NewFirm(" ", fresh.figures());
    assertThatThrownBy(() -> entry.save(CLERK, List.of(known), List.of(nameless))).isInstanceOf(Refusal.class);
    assertThat(Checksum.of(database())).as("nothing of it is written").isEqualTo(before);
  }

  @Test
  void aRelationIsSeenFromTheOtherSide() {
    var head = fixture.firm("示例链主厂", "slzc", f -> {});
    var saved = store.save(CLERK, firm, new Relation(0, 0, new Choice("LEADER", "链主"), head, "示例链主厂", "年配套二千万元"));
    assertThat(files.file(head).orElseThrow().counterparts())
        .containsExactly(new Counterpart(firm, "示例厂", new Choice("LEADER", "链上企业"), "链主", "年配套二千万元"));
    assertThat(files.file(head).orElseThrow().relations()).as("it is entered once").isEmpty();
    assertThat(file().counterparts()).isEmpty();
    store.save(CLERK, firm, new Relation(saved, 1, new Choice("同乡", "同乡"), head, "示例链主厂", null));
    assertThat(files.file(head).orElseThrow().counterparts())
        .extracting(other -> other.kind().label() + other.said())
        .containsExactly("关联企业同乡");
    new History(database()).undo(CLERK);
    new History(database()).undo(CLERK);
    assertThat(files.file(head).orElseThrow().counterparts()).isEmpty();
  }
}
