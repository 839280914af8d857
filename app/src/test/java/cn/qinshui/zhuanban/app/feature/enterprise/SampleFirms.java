package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.IndustryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TownRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A few firms for tests of the screens, each called 示例.
final class SampleFirms {

  static final List<String> TOWNS = List.of("龙港镇", "中村镇", "郑庄镇", "端氏镇", "嘉峰镇", "郑村镇", "柿庄镇");
  private static final List<String> WORDS = List.of("恒信机械制造", "沁河特种陶瓷", "太行新材料科技", "嘉丰煤机配件", "历山生物科技",
      "端氏精密铸造", "舜王坪食品", "中村环保装备");
  private static final List<String> PEOPLE = List.of("张示例", "李示例", "王示例", "赵示例");

  private final Tx tx;
  private final Pinyin pinyin = Pinyin.load();

  private SampleFirms(Tx tx) {
    this.tx = tx;
  }

  /// Fills a library with towns, commissioners and `count` firms.
  static void fill(TestDesk desk, int count) {
    desk.database().write(Deed.seed(TestDesk.CLERK, "示例"), tx -> {
      SampleFirms samples = new SampleFirms(tx);
      samples.surroundings();
      for (int i = 0; i < count; i++) {
        samples.firm(i);
      }
      return count;
    });
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
    for (String[] each : new String[][] {{"34", "通用设备制造业"}, {"30", "非金属矿物制品业"}, {"13", "农副食品加工业"}}) {
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
