package cn.qinshui.zhuanban.report.slips;

import java.util.List;

/// Visit forms to be filled in on a phone (WPS), one sheet each.
///
/// @param people names to choose the commissioner from
public record PhoneForms(
    List<String> ways, List<String> topics, List<String> kinds, List<String> people, List<VisitFormPaper.Form> forms) {
  /// What A1 of each sheet says; by it a form is known again.
  static final String MARK = "走访填报表";

  static final String CODE = "编号";
  static final String DAY = "走访日期";
  static final String WAY = "走访方式";
  static final String PERSON = "服务专员";
  static final String PEOPLE = "企业接待";
  static final String PRODUCTION = "生产经营（一句话）";
  static final String BODY = "详细情况";
  static final String TOPIC = "所谈：";
  static final String YES = "是";
  static final String NEXT = "下次跟进";
  static final String NO_NEXT = "不需要跟进的原因";
  static final int DEMANDS = 3;

  static String demandKind(int number) {
    return "诉求" + number + "：类别";
  }

  static String demandTitle(int number) {
    return "诉求" + number + "：一句话";
  }

  static String demandLimit(int number) {
    return "诉求" + number + "：几个工作日";
  }

  public PhoneForms {
    ways = List.copyOf(ways);
    topics = List.copyOf(topics);
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
    forms = List.copyOf(forms);
  }
}
