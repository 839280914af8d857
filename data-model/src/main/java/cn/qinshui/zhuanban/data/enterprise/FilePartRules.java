package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What can be said of a typed part of a firm's file. Problems name the record's component, or the indicator.
public final class FilePartRules {
  private static final int FIRST_YEAR = 1990;

  private FilePartRules() {}

  public static List<Problem> check(FilePart part, LocalDate today) {
    return switch (part) {
      case Contact contact -> contact(contact);
      case FirmName name -> required("name", name.name(), name.kind().label() + "没有填。请填写名称，或者取消。");
      case YearFigures figures -> figures(figures, today);
      case Fact fact -> required("source", fact.source().code(), "没有写数据来源。请写明，如审计报告、平台截图。");
      case Property property -> property(property, today);
      case Qualification title -> title(title);
      case Relation relation -> relation(relation);
    };
  }

  private static List<Problem> required(String field, String text, String sentence) {
    return text.isEmpty() ? List.of(Problem.error(field, sentence)) : List.of();
  }

  private static List<Problem> relation(Relation relation) {
    var found = new ArrayList<>(required("kind", relation.kind().code(), "没有选对方是什么。请从列表里选一个。"));
    found.addAll(required("otherName", relation.otherName(), "没有填对方名称。请填写全称。"));
    return found;
  }

  private static List<Problem> contact(Contact contact) {
    var found = new ArrayList<>(required("name", contact.name(), "联系人姓名没有填。请填写姓名。"));
    if (contact.phone() == null) {
      found.add(Problem.hint("phone", "没有填电话，走访和推送时会用到。"));
    } else if (contact.phone().chars().filter(Character::isDigit).count() < 7) {
      found.add(Problem.question("phone", "电话不足7位数字。确认这样保存吗？"));
    }
    return found;
  }

  private static List<Problem> figures(YearFigures figures, LocalDate today) {
    var found = new ArrayList<>(required("source", figures.source().code(), "没有写数据来源。请写明，如审计报告、统计局、企业自报。"));
    if (figures.year() < FIRST_YEAR || figures.year() > today.getYear()) {
      found.add(
          Problem.error("year", "年度应在" + FIRST_YEAR + "年至" + today.getYear() + "年之间，现为" + figures.year() + "。请改正。"));
    }
    if (figures.values().isEmpty()) found.add(Problem.error("values", "一个数也没有填。没有数据的年度不必保存。"));
    figures.values().forEach((indicator, number) -> number(indicator, number, found));
    atMost(figures, Indicator.MAIN_REVENUE, Indicator.REVENUE, found);
    atMost(figures, Indicator.RD_EXPENSE_HOME, Indicator.RD_EXPENSE, found);
    atMost(figures, Indicator.HIGH_TECH_REVENUE, Indicator.REVENUE, found);
    atMost(figures, Indicator.RD_STAFF, Indicator.EMPLOYEES, found);
    return found;
  }

  private static void number(Indicator indicator, BigDecimal number, List<Problem> found) {
    wrong(indicator, number).forEach(sentence -> found.add(Problem.error(indicator.name(), sentence)));
  }

  /// Why a number cannot be one of this indicator, in sentences; empty where it can.
  public static List<String> wrong(Indicator indicator, BigDecimal number) {
    var mayBeNegative =
        switch (indicator) {
          case PROFIT, NET_PROFIT, NET_ASSETS, TAX -> true;
          default -> false;
        };
    var found = new ArrayList<String>();
    if (!mayBeNegative && number.signum() < 0) found.add(indicator.label() + "不能小于0。请核对。");
    if (indicator.isCount() && number.stripTrailingZeros().scale() > 0) {
      found.add(indicator.label() + "应为整数，现为" + number.toPlainString() + "。请核对。");
    }
    if (number.precision() - number.scale() > 14 || indicator.isCount() && number.precision() - number.scale() > 9) {
      found.add(indicator.label() + "数字太大。金额单位是万元，请核对。");
    }
    return found;
  }

  private static void atMost(YearFigures figures, Indicator part, Indicator whole, List<Problem> found) {
    var some = figures.values().get(part);
    var all = figures.values().get(whole);
    if (some != null && all != null && some.compareTo(all) > 0) {
      found.add(Problem.question(part.name(), part.label() + "大于" + whole.label() + "。确认数字无误吗？"));
    }
  }

  private static List<Problem> property(Property property, LocalDate today) {
    var found = new ArrayList<>(required("title", property.title(), "知识产权名称没有填。请照证书填写。"));
    if (property.grantedOn() != null && property.grantedOn().isAfter(today)) {
      found.add(Problem.error("grantedOn", "授权日期 " + property.grantedOn() + " 还没有到。请照证书填写。"));
    }
    return found;
  }

  private static List<Problem> title(Qualification title) {
    var found = new ArrayList<Problem>();
    if (title.validUntil() != null && title.validUntil().isBefore(title.grantedOn())) {
      found.add(Problem.error("validUntil", "有效期止 " + title.validUntil() + " 早于有效期起 " + title.grantedOn() + "。请核对。"));
    }
    if (title.endedOn() != null && title.endReason() == null) {
      found.add(Problem.error("endReason", "填了终止日期，没有写原因。请写明，如复核未通过、企业放弃。"));
    }
    // A step of graded cultivation is renewed by a notice of its own; the number of the grant before is no evidence.
    var renewedByNotice = title.renewsId() != null && title.kind().tier();
    if (title.docNo() == null && (title.number() == null || renewedByNotice)) {
      found.add(Problem.question("docNo", "没有填公告文号" + (renewedByNotice ? "" : "或编号，不计入新培育家数") + "。确认这样保存吗？"));
    }
    return found;
  }
}
