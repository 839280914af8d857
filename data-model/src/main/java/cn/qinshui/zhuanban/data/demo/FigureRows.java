package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.CastFirm;
import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Writes three years of figures of a firm, with its gaps, and where asked a second source that differs.
final class FigureRows {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int YEARS = 3;

  private final DemoRows rows;
  private final DemoDays days;

  FigureRows(DemoRows rows, DemoDays days) {
    this.rows = rows;
    this.days = days;
  }

  void write(Firm firm, Dice dice) {
    var cast = firm.cast();
    var margin = dice.between(5, 11);
    for (int back = 1; back <= YEARS; back++) {
      if (back == 1 && cast.lacks("year")) continue;
      rows.add(year(firm, back, margin));
    }
    if (cast.conflict()) rows.add(otherSource(firm));
  }

  private YearFiguresRecord year(Firm firm, int back, int margin) {
    var cast = firm.cast();
    var revenue = revenue(cast, back);
    var row =
        blank(firm, back, cast.group() == Group.SRDI || cast.group() == Group.INNOVATIVE ? "AUDIT" : "FIRM", true);
    row.setRevenue(revenue);
    row.setMainRevenue(share(revenue, cast.main()));
    row.setCost(share(revenue, BigDecimal.valueOf(96 - margin)));
    row.setProfit(share(revenue, BigDecimal.valueOf(margin)));
    row.setNetProfit(share(row.getProfit(), BigDecimal.valueOf(86)));
    row.setTax(share(revenue, new BigDecimal("4.2")));
    if (back > 1 || !cast.lacks("assets")) balance(row, cast, revenue, back);
    var rd = rdShare(cast, back);
    if (rd != null) {
      row.setRdExpense(share(revenue, rd));
      row.setRdExpenseHome(row.getRdExpense());
    }
    if (cast.group() != Group.BELOW) {
      row.setHighTechRevenue(share(row.getMainRevenue(), BigDecimal.valueOf(76)));
      row.setEquityRaised(cast.fullest() && back == 2 ? BigDecimal.valueOf(600) : BigDecimal.ZERO);
    }
    if (back > 1 || !cast.lacks("employees")) people(row, cast, back);
    return row;
  }

  private static void balance(YearFiguresRecord row, CastFirm cast, BigDecimal revenue, int back) {
    row.setAssets(share(revenue, BigDecimal.valueOf(112)));
    row.setLiabilities(share(row.getAssets(), cast.debt().subtract(BigDecimal.valueOf(back - 1L))));
    row.setNetAssets(row.getAssets().subtract(row.getLiabilities()));
  }

  private static void people(YearFiguresRecord row, CastFirm cast, int back) {
    row.setEmployees(employees(cast, back));
    if (cast.group() != Group.BELOW) row.setRdStaff(Math.max(2, cast.employees() * 14 / 100));
  }

  private YearFiguresRecord otherSource(Firm firm) {
    var row = blank(firm, 1, "TAX", false);
    row.setRevenue(share(revenue(firm.cast(), 1), BigDecimal.valueOf(93)));
    row.setNote("与首选来源不一致，待核对。");
    return row;
  }

  private YearFiguresRecord blank(Firm firm, int back, String source, boolean preferred) {
    var row = new YearFiguresRecord();
    row.setEnterpriseId(firm.id());
    row.setFiscalYear(days.year() - back);
    row.setSource(source);
    row.setAsOf(DemoDays.earlier(LocalDate.of(days.year() - back + 1, 3, 20), days.today()));
    row.setSaidBy("示例财务");
    row.setPreferred(preferred);
    return row;
  }

  /// Revenue of the year so many years back, by the growths that led to the last.
  static BigDecimal revenue(CastFirm cast, int back) {
    var revenue = cast.revenue();
    for (int i = 0; i < back - 1; i++) {
      var factor = HUNDRED.add(cast.growth().get(i)).divide(HUNDRED, 6, RoundingMode.HALF_UP);
      revenue = revenue.divide(factor, 2, RoundingMode.HALF_UP);
    }
    return revenue.setScale(2, RoundingMode.HALF_UP);
  }

  static int employees(CastFirm cast, int back) {
    return cast.employees() - (back - 1) * 2;
  }

  /// The share of R&D so many years back; a firm with a gap last year has what it had before.
  private static @Nullable BigDecimal rdShare(CastFirm cast, int back) {
    if (back == 1) return cast.rd();
    if (cast.rdBefore() != null) return cast.rdBefore();
    return cast.rd() == null ? null : cast.rd().multiply(new BigDecimal("0.98"));
  }

  private static BigDecimal share(BigDecimal whole, BigDecimal percent) {
    return whole.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }
}
