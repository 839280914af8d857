package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.FilePart;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Property;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.IndustryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TownRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few firms for tests of the screens, each called 示例.
final class SampleFirms {

  static final List<String> TOWNS = List.of("龙港镇", "中村镇", "郑庄镇", "端氏镇", "嘉峰镇", "郑村镇", "柿庄镇");
  private static final List<String> WORDS =
      List.of("恒信机械制造", "沁河特种陶瓷", "太行新材料科技", "嘉丰煤机配件", "历山生物科技", "端氏精密铸造", "舜王坪食品", "中村环保装备");
  private static final List<String> PEOPLE = List.of("张示例", "李示例", "王示例", "赵示例");

  private final Tx tx;
  private final Pinyin pinyin = Pinyin.load();

  private SampleFirms(Tx tx) {
    this.tx = tx;
  }

  /// Fills a library with towns, commissioners and `count` firms.
  static void fill(TestDesk desk, int count) {
    desk.database()
        .write(
            Deed.seed(TestDesk.CLERK, "示例"),
            tx -> {
              SampleFirms samples = new SampleFirms(tx);
              samples.surroundings();
              for (int i = 0; i < count; i++) {
                samples.firm(i);
              }
              return count;
            });
  }

  /// A firm with something in every part of its file; returns its id.
  static long full(TestDesk desk) {
    EnterpriseStores stores = EnterpriseStores.of(desk.library(), Pinyin.load());
    EnterpriseDraft draft =
        new EnterpriseDraft(
            "沁水县示例宏昇煤机制造有限公司",
            "宏昇煤机",
            CreditCode.of("91", "140521", "MA0L0099").text(),
            null,
            "140521104",
            "沁水县嘉峰镇示例工业园区 8 号",
            "35",
            true,
            LocalDate.parse("2024-03-01"),
            "张示例",
            LocalDate.parse("2016-05-18"),
            new BigDecimal("2000"),
            "PRIVATE",
            "矿用液压支架立柱、千斤顶及再制造",
            null,
            null,
            LocalDate.parse("2025-03-05"),
            EnterpriseStatus.ACTIVE,
            "2025 年技改项目在建，明年一季度投产。");
    long firm = stores.edits().create(TestDesk.CLERK, draft);
    Choice audit = new Choice("AUDIT", "审计报告");
    Choice filled = new Choice("FIRM", "企业填报");
    for (FilePart part :
        List.of(
            new Contact(0, 0, "张示例", "总经理", "13900000001", true, null),
            new Contact(0, 0, "李示例", "财务负责人", "0356-7020000", false, null),
            new Contact(0, 0, "王示例", "办公室", null, false, null),
            new FirmName(0, 0, "沁水县示例煤机修配厂", FirmName.Kind.FORMER, LocalDate.parse("2016-05-18")),
            figures(2022, audit, "5230.4", "4980", "312.5", null),
            figures(2023, audit, "6102.75", "5800.1", "388", "214.3"),
            figures(2025, filled, "7980", null, "402.6", null),
            figures(2025, audit, "7655.12", "7320", "390.4", "301.7"),
            title(QualificationKind.INNOVATIVE, "2023-12-20", "2026-12-19", null),
            title(QualificationKind.TECH, "2025-04-15", "2026-03-31", null),
            title(QualificationKind.HNTE, "2023-11-06", "2026-11-05", null),
            property("INVENTION", "发明专利", Property.Grade.I, "一种矿用液压支架立柱密封结构", "2023-08-11"),
            property("UTILITY", "实用新型", Property.Grade.II, "千斤顶再制造用清洗工装", "2022-03-04"),
            property("SOFTWARE", "软件著作权", Property.Grade.II, "立柱检测数据采集软件 V1.0", "2024-06-30"),
            new Relation(0, 0, new Choice("LEADER", "链主"), null, "示例能源集团", "年配套额约 2600 万元"),
            new Relation(0, 0, new Choice("SCHOOL", "院校"), null, "示例理工大学", null))) {
      stores.parts().save(TestDesk.CLERK, firm, part);
    }
    Qualification old = title(QualificationKind.SRDI, "2021-09-01", "2024-08-31", null);
    long first = stores.parts().save(TestDesk.CLERK, firm, old);
    stores.parts().save(TestDesk.CLERK, firm, title(QualificationKind.SRDI, "2024-09-01", "2027-08-31", first));
    return firm;
  }

  private static YearFigures figures(
      int year, Choice source, String revenue, @Nullable String main, String profit, @Nullable String rd) {
    Map<Indicator, BigDecimal> values = new EnumMap<>(Indicator.class);
    String[] texts = {revenue, main, profit, rd};
    Indicator[] which = {Indicator.REVENUE, Indicator.MAIN_REVENUE, Indicator.PROFIT, Indicator.RD_EXPENSE};
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        values.put(which[i], new BigDecimal(texts[i]));
      }
    }
    values.put(Indicator.EMPLOYEES, new BigDecimal("126"));
    return new YearFigures(0, 0, year, source, null, "示例财务", source.code().equals("AUDIT"), values, null);
  }

  private static Qualification title(QualificationKind kind, String from, String until, @Nullable Long renews) {
    return new Qualification(
        0,
        0,
        kind,
        "省级",
        null,
        "晋示例〔" + from.substring(0, 4) + "〕18号",
        null,
        LocalDate.parse(from),
        LocalDate.parse(until),
        renews,
        null,
        null,
        null);
  }

  private static Property property(String code, String label, Property.Grade grade, String title, String granted) {
    return new Property(
        0,
        0,
        new Choice(code, label),
        grade,
        title,
        "ZL示例" + granted.substring(0, 4),
        LocalDate.parse(granted),
        null,
        true,
        false,
        1,
        null,
        true,
        true);
  }

  private void surroundings() {
    for (int i = 0; i < TOWNS.size(); i++) {
      TownRecord town = new TownRecord();
      town.setId(i + 1L);
      town.setCode("1405211%02d".formatted(i));
      town.setName(TOWNS.get(i));
      town.setKind("镇");
      town.setSortOrder(i);
      tx.load(List.of(town));
    }
    for (String[] each : new String[][] {{"34", "通用设备制造业"}, {"30", "非金属矿物制品业"}, {"13", "农副食品加工业"}, {"35", "专用设备制造业"}}) {
      IndustryRecord industry = new IndustryRecord();
      industry.setCode(each[0]);
      industry.setName(each[1]);
      industry.setSection("C");
      tx.load(List.of(industry));
    }
    for (int i = 0; i < PEOPLE.size(); i++) {
      CommissionerRecord person = new CommissionerRecord();
      person.setId(i + 1L);
      person.setName(PEOPLE.get(i));
      tx.load(List.of(person));
    }
  }

  private void firm(int i) {
    EnterpriseRecord firm = new EnterpriseRecord();
    long id = tx.newId();
    String name = "沁水县示例" + WORDS.get(i % 8) + (i < 8 ? "" : i / 8) + "有限公司";
    firm.setId(id);
    firm.setName(name);
    firm.setShortName(WORDS.get(i % 8));
    firm.setCode(CreditCode.of("91", "140521", "MA0K%04d".formatted(i)).text());
    firm.setInitials(pinyin.read(name).initialsColumn(200));
    firm.setSortKey(pinyin.read(name).sortKey(600));
    firm.setTownCode("1405211%02d".formatted(i % 7));
    firm.setIndustryCode(List.of("34", "30", "13").get(i % 3));
    firm.setAboveScale(i % 3 == 0);
    firm.setSizeClass(i % 4 == 0 ? "MICRO" : "SMALL");
    firm.setStatus(i % 13 == 12 ? "SUSPENDED" : "ACTIVE");
    firm.setCommissionerId(i % 5 == 4 ? null : i % 4 + 1L);
    tx.load(List.of(firm));
    contact(id, i);
    if (i % 6 != 5) {
      figures(id, 2025, 860.5 + i * 137.31);
    }
    figures(id, 2024, 800.25 + i * 121.7);
    if (i % 4 < 2) {
      title(id, i % 2 == 0 ? "SRDI" : "INNOVATIVE", "2024-03-15", i % 8 == 0 ? "2027-02-14" : "2027-12-31");
    }
    if (i % 5 == 0) {
      title(id, "HNTE", "2023-11-06", "2026-11-05");
    }
    if (i % 3 == 1) {
      title(id, "TECH", "2026-04-20", "2027-03-31");
    }
    if (i % 7 != 6) {
      visit(id, LocalDate.parse("2026-11-20").minusDays(i * 3L));
    }
    if (i % 6 == 2) {
      demand(id, i);
    }
  }

  private void contact(long id, int i) {
    ContactRecord contact = new ContactRecord();
    contact.setEnterpriseId(id);
    contact.setName(PEOPLE.get(i % 4));
    contact.setPost("总经理");
    contact.setPhone("1390000%04d".formatted(i));
    contact.setIsPrimary(true);
    tx.load(List.of(contact));
  }

  private void figures(long id, int year, double revenue) {
    YearFiguresRecord figures = new YearFiguresRecord();
    figures.setEnterpriseId(id);
    figures.setFiscalYear(year);
    figures.setSource("企业自报");
    figures.setPreferred(true);
    figures.setRevenue(BigDecimal.valueOf(revenue));
    figures.setMainRevenue(BigDecimal.valueOf(revenue * 0.92));
    figures.setEmployees(48);
    tx.load(List.of(figures));
  }

  private void title(long id, String kind, String from, String until) {
    QualificationRecord title = new QualificationRecord();
    title.setEnterpriseId(id);
    title.setKind(kind);
    title.setLevel("省级");
    title.setDocNo("示例〔2024〕8号");
    title.setGrantedOn(LocalDate.parse(from));
    title.setValidUntil(LocalDate.parse(until));
    tx.load(List.of(title));
  }

  private void visit(long id, LocalDate day) {
    VisitRecord visit = new VisitRecord();
    visit.setEnterpriseId(id);
    visit.setState("DONE");
    visit.setVisitedOn(day);
    visit.setWay("ON_SITE");
    visit.setAuthor(TestDesk.CLERK.name());
    visit.setBody("看了生产线，企业反映流动资金偏紧。");
    tx.load(List.of(visit));
  }

  private void demand(long id, int i) {
    DemandRecord demand = new DemandRecord();
    demand.setEnterpriseId(id);
    demand.setInYear(2026);
    demand.setSerial(i + 1);
    demand.setNumber("诉〔2026〕" + (i + 1) + "号");
    demand.setClass_("FINANCING");
    demand.setTitle("流动资金贷款到期续贷");
    demand.setChannel("PHONE");
    demand.setReceivedOn(LocalDate.parse("2026-11-02"));
    demand.setState("WORKING");
    demand.setLate(false);
    demand.setReopened(0);
    demand.setEscalated(false);
    tx.load(List.of(demand));
  }
}
