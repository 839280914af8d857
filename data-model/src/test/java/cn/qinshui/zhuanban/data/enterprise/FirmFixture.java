package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.IndustryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TownRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jooq.TableRecord;

/// Writes single rows of a firm's file for tests, as other parts of the program would leave them.
public final class FirmFixture {
  private final Database database;
  private int serial;

  public FirmFixture(Database database) {
    this(database, 0);
  }

  /// @param serial of the last demand there is
  public FirmFixture(Database database, int serial) {
    this.database = database;
    this.serial = serial;
  }

  public <R extends TableRecord<R>> long write(R row, Consumer<R> fill) {
    fill.accept(row);
    return database.write(Deed.edit(CLERK, "示例"), tx -> tx.insert(row));
  }

  public long firm(String name, String initials, Consumer<EnterpriseRecord> more) {
    return write(
        new EnterpriseRecord(),
        firm -> {
          firm.setName(name);
          firm.setInitials(initials);
          firm.setSortKey(initials);
          firm.setStatus("ACTIVE");
          more.accept(firm);
        });
  }

  public void town(String code, String name) {
    write(
        new TownRecord(),
        town -> {
          town.setCode(code);
          town.setName(name);
          town.setKind("镇");
          town.setSortOrder(Integer.parseInt(code.substring(6)));
        });
  }

  public void industry(String code, String name, String section, String sizeRule) {
    write(
        new IndustryRecord(),
        industry -> {
          industry.setCode(code);
          industry.setName(name);
          industry.setSection(section);
          industry.setSizeClassRule(sizeRule);
        });
  }

  public void formerName(long firm, String name) {
    write(
        new EnterpriseNameRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setName(name);
          row.setKind("FORMER");
        });
  }

  public void contact(long firm, String name, String phone) {
    write(
        new ContactRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setName(name);
          row.setPhone(phone);
          row.setIsPrimary(true);
        });
  }

  public void figures(long firm, int year, String source, boolean preferred, String revenue) {
    write(
        new YearFiguresRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setFiscalYear(year);
          row.setSource(source);
          row.setPreferred(preferred);
          row.setRevenue(new BigDecimal(revenue));
        });
  }

  public long title(long firm, QualificationKind kind, String from, String until, Consumer<QualificationRecord> more) {
    return write(
        new QualificationRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setKind(kind.name());
          row.setGrantedOn(LocalDate.parse(from));
          row.setValidUntil(LocalDate.parse(until));
          row.setNumber("示例-" + from);
          more.accept(row);
        });
  }

  public void visit(long firm, String state, String day) {
    write(
        new VisitRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setState(state);
          row.setVisitedOn(LocalDate.parse(day));
          row.setWay("ONSITE");
          row.setAuthor("示例科员");
        });
  }

  public void demand(long firm, String state) {
    serial++;
    write(
        new DemandRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setInYear(2026);
          row.setSerial(serial);
          row.setNumber("诉〔2026〕" + serial + "号");
          row.setClass_("FINANCE");
          row.setTitle("示例诉求");
          row.setChannel("PHONE");
          row.setReceivedOn(LocalDate.parse("2026-11-01"));
          row.setState(state);
          row.setLate(false);
          row.setReopened(0);
          row.setEscalated(false);
        });
  }
}
