package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.jooq.tables.records.SlipRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.time.LocalDate;

/// Writes the printed visit forms (走访单): those that came back with a visit, and blank ones that are out.
final class VisitForms {
  private final DemoRows rows;
  private final DemoDays days;
  private int serial;

  VisitForms(DemoRows rows, DemoDays days) {
    this.rows = rows;
    this.days = days;
  }

  /// The number of the form on which this visit of this year was taken down.
  String returned(VisitRecord visit, Firm firm) {
    var row = form(firm, DemoDays.later(days.yearStart(), days.calendar().plus(visit.getVisitedOn(), -1)));
    row.setVisitId(visit.getId());
    row.setReturnedOn(visit.getVisitedOn());
    rows.add(row);
    return row.getNumber();
  }

  /// A form that is printed and not yet back.
  void blank(Firm firm) {
    rows.add(form(firm, days.workdayUpTo(days.today())));
  }

  private SlipRecord form(Firm firm, LocalDate issued) {
    var row = new SlipRecord();
    row.setKind("VISIT");
    row.setInYear(days.year());
    row.setSerial(++serial);
    row.setNumber(PaperText.docNumber("访", days.year(), serial));
    row.setIssuedOn(issued);
    row.setAuthor(firm.commissioner().name());
    row.setEnterpriseId(firm.id());
    return row;
  }
}
