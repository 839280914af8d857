package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the firm that was paid a fund this year and stands again as a candidate for the same (重复申报).
final class FundRows {
  private final RegisterRows registers;
  private final DemoDays days;
  private final RegisterKind kind;

  FundRows(RegisterRows registers, DemoDays days, RegisterKind kind) {
    this.registers = registers;
    this.days = days;
    this.kind = kind;
  }

  void write(Firm firm) {
    var paid = DemoDays.later(days.yearStart(), days.workdayUpTo(days.ago(75)));
    var steps = new LinkedHashMap<String, LocalDate>();
    steps.put("CANDIDATE", paid.minusDays(120));
    steps.put("REPORTED", paid.minusDays(90));
    steps.put("GRANTED", paid.minusDays(20));
    steps.put("PAID", paid);
    entry(firm, "PAID", paid, BigDecimal.valueOf(15), steps);
    var again = days.workdayUpTo(days.ago(4));
    entry(firm, "CANDIDATE", again, null, Map.of("CANDIDATE", again));
  }

  private void entry(Firm firm, String stage, LocalDate on, @Nullable BigDecimal paid, Map<String, LocalDate> steps) {
    var row = registers.blank(kind, firm);
    row.setTitle("中小企业发展专项资金（示例）");
    row.setStage(stage);
    row.setStageOn(on);
    row.setLevel("县级");
    row.setAmount(paid);
    var extra = new LinkedHashMap<String, String>();
    extra.put("fundYear", String.valueOf(days.year()));
    extra.put("fundKind", "中小企业发展专项资金");
    extra.put("applied", "20");
    if (paid != null) {
      extra.put("granted", "15");
      row.setFinishedOn(on);
    }
    registers.write(row, extra, steps);
  }
}
