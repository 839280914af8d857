package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the clues of unpaid money (款项拖欠线索): one led to the platform and past its day, one transferred, one settled, one
/// just found.
final class ArrearsRows {
  private static final int DAYS_OF_LARGE_FIRM = 60;
  private static final int DAYS_OF_PUBLIC_BODY = 30;

  private final RegisterRows registers;
  private final DemoDays days;
  private final RegisterKind kind;

  ArrearsRows(RegisterRows registers, DemoDays days, RegisterKind kind) {
    this.registers = registers;
    this.days = days;
    this.kind = kind;
  }

  void write(List<Firm> cast) {
    clue(cast.get(36), "示例大型企业集团", "大型企业", 95, 86.5, 2);
    clue(cast.get(21), "示例建设集团", "大型企业", 150, 132, 4);
    clue(cast.get(13), "示例事业单位", "事业单位", 120, 27.8, 5);
    clue(cast.get(44), "示例大型企业集团", "大型企业", 70, 41.2, 1);
  }

  /// @param deliveredAgo days since the goods were delivered
  /// @param stages how many of CLUE, GUIDED, ACCEPTED, TRANSFERRED, SETTLED it came through
  private void clue(Firm firm, String debtor, String debtorKind, int deliveredAgo, double amount, int stages) {
    var delivered = days.ago(deliveredAgo);
    int term = debtorKind.equals("大型企业") ? DAYS_OF_LARGE_FIRM : DAYS_OF_PUBLIC_BODY;
    var row = registers.blank(kind, firm);
    var steps = steps(delivered.plusDays(term + 3L), stages);
    row.setTitle(firm.cast().product() + "货款逾期未付（示例）");
    row.setPartner(debtor);
    row.setAmount(BigDecimal.valueOf(amount));
    row.setStartedOn(delivered.plusDays(term + 3L));
    row.setDueOn(delivered.plusDays(term));
    var last = steps.entrySet().stream().reduce((_, later) -> later).orElseThrow();
    row.setStage(last.getKey());
    row.setStageOn(last.getValue());
    var extra = new LinkedHashMap<String, String>();
    extra.put("debtorKind", debtorKind);
    extra.put("contractNo", "示例-HT-" + firm.index());
    extra.put("deliveredOn", delivered.toString());
    extra.put("contractDays", String.valueOf(term));
    extra.put("inCourt", "false");
    if (stages > 1) {
      extra.put("complaintNo", "示例-TS-%d-%03d".formatted(days.year(), firm.index()));
      extra.put("complainedOn", steps.get("GUIDED").toString());
    }
    if (stages > 3) {
      extra.put("transferredOn", steps.get("TRANSFERRED").toString());
      extra.put("answerBy", steps.get("TRANSFERRED").plusDays(30).toString());
    }
    if (stages > 4) {
      extra.put("paid", String.valueOf(amount));
      row.setFinishedOn(last.getValue());
      row.setResult("拖欠方已付清。");
    }
    registers.write(row, extra, steps);
  }

  private static Map<String, LocalDate> steps(LocalDate found, int count) {
    var steps = new LinkedHashMap<String, LocalDate>();
    var names = List.of("CLUE", "GUIDED", "ACCEPTED", "TRANSFERRED", "SETTLED");
    for (int i = 0; i < count; i++) steps.put(names.get(i), found.plusDays(5L * i));
    return steps;
  }
}
