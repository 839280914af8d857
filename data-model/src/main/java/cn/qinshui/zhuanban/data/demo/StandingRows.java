package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PropertyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RelationRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what a firm has and is known for: titles, properties, facts, whom it deals with.
final class StandingRows {
  private static final List<String> CLEAN =
      List.of("legalEntity", "cleanRecord", "notListedAbnormal", "notForbidden", "residentFirm");
  private static final List<String> NOT_SO = List.of("awardProvince3", "awardNation3", "top500");

  private final DemoRows rows;
  private final DemoDays days;

  StandingRows(DemoRows rows, DemoDays days) {
    this.rows = rows;
    this.days = days;
  }

  void write(Firm firm, Dice dice, boolean whole) {
    var title = title(firm, dice);
    if (title != null) rows.add(title);
    properties(firm, dice);
    facts(firm, whole);
    if (firm.cast().fullest()) relations(firm);
  }

  private @Nullable QualificationRecord title(Firm firm, Dice dice) {
    var group = firm.group();
    if (group == Group.BELOW) return null;
    var row = new QualificationRecord();
    row.setEnterpriseId(firm.id());
    row.setKind(group.name());
    row.setLevel(group == Group.TECH ? "国家级" : "省级");
    var granted = granted(firm, dice);
    row.setGrantedOn(granted);
    row.setBatch(granted.getYear() + "年第" + (granted.getMonthValue() < 7 ? "一" : "二") + "批");
    // A TECH number holds for its year and is renewed each year: no day on which it ends.
    if (group != Group.TECH) row.setValidUntil(granted.plusYears(3).minusDays(1));
    if (group == Group.TECH) row.setNumber("示例%d140521%06d".formatted(granted.getYear(), firm.index()));
    else row.setDocNo("晋示例字〔%d〕%d号".formatted(granted.getYear(), granted.getMonthValue() < 7 ? 12 : 31));
    row.setUpdatedForYear(Math.max(granted.getYear(), updatedFor(firm)));
    return row;
  }

  /// Planted firms get theirs this year, or run out soon; all others got it before this year and hold it for more than a
  /// year to come.
  private LocalDate granted(Firm firm, Dice dice) {
    var cast = firm.cast();
    if (cast.expiresIn() != null) return days.today().plusDays(cast.expiresIn() + 1L).minusYears(3);
    if (cast.newMonthsAgo() != null) {
      return DemoDays.later(days.today().minusMonths(cast.newMonthsAgo()).withDayOfMonth(18), days.yearStart());
    }
    var first = days.today().minusMonths(21);
    var last = DemoDays.earlier(days.ago(30), days.yearStart().minusDays(1));
    return first.plusDays(dice.below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  /// 年度更新 is due by 31 May; two firms are a year behind.
  private int updatedFor(Firm firm) {
    int due = days.today().isBefore(LocalDate.of(days.year(), 5, 31)) ? days.lastYear() : days.year();
    return firm.index() == 2 || firm.index() == 12 ? due - 1 : due;
  }

  private void properties(Firm firm, Dice dice) {
    var cast = firm.cast();
    for (int i = 0; i < cast.ip1(); i++) rows.add(property(firm, "INVENTION", "I", i, dice));
    for (int i = 0; i < cast.ip2(); i++) {
      rows.add(property(firm, cast.industry().equals("65") ? "SOFTWARE" : "UTILITY", "II", i, dice));
    }
  }

  private PropertyRecord property(Firm firm, String kind, String grade, int number, Dice dice) {
    var row = new PropertyRecord();
    row.setEnterpriseId(firm.id());
    row.setKind(kind);
    row.setGrade(grade);
    row.setTitle("示例" + firm.cast().product() + (grade.equals("I") ? "的制备方法" : "装置") + (number + 1));
    row.setNumber("ZL示例%06d%02d".formatted(firm.index(), grade.equals("I") ? number : number + 50));
    row.setGrantedOn(days.ago(dice.between(400, 2200)));
    row.setSelfDeveloped(true);
    row.setTransferredIn(false);
    row.setHolderRank(1);
    row.setHighValue(firm.cast().fullest() && number == 0 && grade.equals("I"));
    row.setForMainProduct(true);
    row.setInUse(true);
    return row;
  }

  private void facts(Firm firm, boolean whole) {
    var cast = firm.cast();
    if (firm.group() == Group.BELOW) {
      answer(firm, "legalEntity", true);
      return;
    }
    if (cast.segment() != null) amount(firm, "segmentYears", null, cast.segment());
    if (cast.score() != null) {
      for (int back = 0; back < 2; back++) amount(firm, "platformScore", days.year() - back, cast.score() - back);
    }
    if (!whole) return;
    for (var name : CLEAN) answer(firm, name, true);
    for (var name : NOT_SO) answer(firm, name, false);
    amount(firm, "techStaff", days.lastYear(), Math.max(3, cast.employees() * 18 / 100));
    wording(firm, "rdInstitute", firm.group() == Group.SRDI ? "CITY" : "NONE");
    amount(firm, "digitalLevel", null, firm.group() == Group.SRDI ? 3 : 2);
    answer(firm, "qualitySystem", firm.group() != Group.TECH);
    answer(firm, "ownBrand", firm.group() == Group.SRDI);
    answer(firm, "strategicField", firm.index() % 2 == 0);
    if (cast.fullest()) amount(firm, "marketShare", null, 12);
  }

  private void answer(Firm firm, String name, boolean answer) {
    var row = fact(firm, name);
    row.setAnswer(answer);
    rows.add(row);
  }

  private void amount(Firm firm, String name, @Nullable Integer year, int amount) {
    var row = fact(firm, name);
    row.setFiscalYear(year);
    row.setAmount(BigDecimal.valueOf(amount));
    rows.add(row);
  }

  private void wording(Firm firm, String name, String wording) {
    var row = fact(firm, name);
    row.setWording(wording);
    rows.add(row);
  }

  private EnterpriseFactRecord fact(Firm firm, String name) {
    var row = new EnterpriseFactRecord();
    row.setEnterpriseId(firm.id());
    row.setFact(name);
    row.setSource("FIRM");
    row.setAsOf(days.ago(120));
    row.setSaidBy("示例填报人");
    return row;
  }

  private void relations(Firm firm) {
    relation(firm, "LEADER", "示例链主集团", "年配套额约800万元");
    relation(firm, "SUPPLIER", "示例矿产品公司", null);
    relation(firm, "SCHOOL", "示例理工大学", "共建中试线");
    relation(firm, "BANK", "示例农商银行", null);
  }

  private void relation(Firm firm, String kind, String other, @Nullable String note) {
    var row = new RelationRecord();
    row.setEnterpriseId(firm.id());
    row.setKind(kind);
    row.setOtherName(other);
    row.setNote(note);
    rows.add(row);
  }
}
