package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the work that people have before them: coaching, guidance, missing data, 批示. None of it is overdue.
final class WorkRows {
  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;

  WorkRows(DemoRows rows, DemoDays days, Office office) {
    this.rows = rows;
    this.days = days;
    this.office = office;
  }

  void todos(List<Firm> cast) {
    int number = 0;
    for (var firm : cast) {
      if (firm.index() < 4) todo("GUIDANCE", "复核指标指导", firm, 3, ++number, null);
      if (firm.group() == Group.INNOVATIVE && firm.index() > 18 && firm.index() < 25) {
        todo("COACHING", "专精特新申报辅导", firm, 2, ++number, null);
      }
      if (firm.group() == Group.INNOVATIVE && firm.index() < 14) {
        todo("MATERIAL", "补" + days.lastYear() + "年研发费用", firm, 2, ++number, null);
      }
      if (firm.group() == Group.SRDI && firm.index() > 6) {
        todo("COACHING", "年度信息更新", firm, 2, ++number, days.workdayUpTo(days.ago(20 + firm.index())));
      }
    }
  }

  /// What the head wrote on a duty is work for the clerk as well.
  void instruction(long duty, int measure, String title, LocalDate due, @Nullable LocalDate done) {
    var row = new TodoRecord();
    row.setKind("INSTRUCTION");
    row.setTitle(title);
    row.setOwner("示例科员");
    row.setMeasureId(office.measure(measure));
    row.setRefTable("duty");
    row.setRefId(duty);
    row.setDueOn(due);
    row.setDoneOn(done);
    if (done != null) row.setResult("已办");
    row.setAuthor("示例主任");
    rows.add(row);
  }

  private void todo(String kind, String title, Firm firm, int measure, int number, @Nullable LocalDate done) {
    var row = new TodoRecord();
    row.setKind(kind);
    row.setTitle(title);
    row.setOwner(firm.commissioner().name());
    row.setCommissionerId(firm.commissioner().id());
    row.setEnterpriseId(firm.id());
    row.setMeasureId(office.measure(measure));
    row.setDueOn(done == null ? days.workdays(4 + number) : done);
    row.setDoneOn(done);
    if (done != null) row.setResult("已完成");
    row.setAuthor("示例科员");
    rows.add(row);
  }
}
