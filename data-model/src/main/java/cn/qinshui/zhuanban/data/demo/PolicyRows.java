package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.PolicyWords;
import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyPushRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyRecord;
import java.util.ArrayList;
import java.util.List;

/// Writes the invented policies beside those of the first content, and which firms were told of them.
final class PolicyRows {
  /// Who holds a title of the second or third step and spent three million on R&D: 6 firms do, of 9 it is not known.
  static final String RULE =
      """
      {"all": [
        {"any": [{"field": "innovativeTitle", "is": true}, {"field": "srdiTitle", "is": true}]},
        {"field": "rdExpense", "op": ">=", "value": 300, "unit": "万元"}
      ]}
      """;

  private static final List<String> WAYS = List.of("PHONE", "WECHAT", "ON_SITE", "MEETING", "CARD");
  private static final int PUSHES = 48;

  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;

  PolicyRows(DemoRows rows, DemoDays days, Office office) {
    this.rows = rows;
    this.days = days;
    this.office = office;
  }

  void write(List<PolicyWords> policies, List<Firm> cast, Dice dice) {
    var open = new ArrayList<Long>();
    int number = 0;
    for (var words : policies) {
      var row = row(words, ++number);
      rows.add(row);
      if (!words.rule() && row.getValidity().equals("VALID")) open.add(row.getId());
    }
    for (int i = 0; i < PUSHES; i++) push(dice.pick(open), cast.get((i * 7) % cast.size()), i, dice);
  }

  private PolicyRecord row(PolicyWords words, int number) {
    var row = new PolicyRecord();
    row.setId(rows.id());
    row.setTitle(words.title());
    row.setDocNo("示例发〔%d〕%d号".formatted(days.year(), number));
    row.setIssuer(
        "示例"
            + switch (words.level()) {
              case "PROVINCE" -> "省工业和信息化厅";
              case "CITY" -> "市工业和信息化局";
              default -> "县人民政府办公室";
            });
    row.setLevel(words.level());
    row.setClass_(words.category());
    row.setScope(words.scope());
    row.setConditions(words.conditions());
    row.setProcess(words.process());
    row.setOffice(words.office());
    row.setBenefit(words.benefit());
    row.setPublishedOn(days.ago(40 + number * 17));
    row.setEffectiveOn(days.ago(30 + number * 17));
    row.setValidity(words.validity() == null ? "VALID" : words.validity());
    if (row.getValidity().equals("EXPIRED")) row.setExpiresOn(days.ago(10));
    if (words.window() != null) {
      row.setWindowFrom(days.today().plusDays(words.window().getFirst()));
      row.setWindowTo(days.today().plusDays(words.window().getLast()));
    }
    row.setTextMissing(false);
    row.setToVerify(false);
    if (words.rule()) row.setMatchRule(RULE);
    row.setMeasureId(office.measure(words.measure()));
    return row;
  }

  private void push(long policy, Firm firm, int number, Dice dice) {
    var row = new PolicyPushRecord();
    row.setPolicyId(policy);
    row.setEnterpriseId(firm.id());
    row.setPushedOn(days.workdayUpTo(days.ago(2 + number * 4)));
    row.setWay(dice.pick(WAYS));
    row.setPerson(firm.commissioner().name());
    if (dice.chance(0.7)) row.setAcknowledgedOn(DemoDays.earlier(days.today(), row.getPushedOn().plusDays(2)));
    rows.add(row);
  }
}
