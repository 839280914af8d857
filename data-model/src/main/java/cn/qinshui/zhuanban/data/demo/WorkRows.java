package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.jooq.tables.records.SlipRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the work that people have before them: coaching, guidance, missing data, and printed visit forms. None of it
/// is due today or overdue, so that those figures are the demands' alone.
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

  /// A printed form for each firm, waiting for its visit.
  void forms(VisitRows visits, List<Firm> firms, Dice dice) {
    int serial = 0;
    for (var firm : firms) {
      var number = PaperText.docNumber("访", days.year(), ++serial);
      long visit = visits.planned(firm, days.workdays(1 + serial / 2), number, dice);
      var row = new SlipRecord();
      row.setKind("VISIT");
      row.setInYear(days.year());
      row.setSerial(serial);
      row.setNumber(number);
      row.setIssuedOn(days.workdayUpTo(days.today()));
      row.setAuthor(firm.commissioner().name());
      row.setVisitId(visit);
      row.setEnterpriseId(firm.id());
      rows.add(row);
    }
  }
}
