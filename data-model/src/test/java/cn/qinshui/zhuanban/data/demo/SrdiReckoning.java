package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.db.Database;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The countable criteria of the 2026 standard for 专精特新, reckoned by hand for one firm: how far each lies over (or, below
/// nought, under) its bound, as a share of it.
record SrdiReckoning(String name, List<BigDecimal> margins, boolean complete) {

  BigDecimal worstMargin() {
    return margins.stream().min(BigDecimal::compareTo).orElseThrow();
  }

  long unmet() {
    return margins.stream().filter(margin -> margin.signum() < 0).count();
  }

  static List<SrdiReckoning> of(Database database, LocalDate today, String title) {
    return database.read(sql -> {
      var found = new ArrayList<SrdiReckoning>();
      for (var firm :
          sql.fetch(
              "select e.id, e.name from enterprise e join qualification q on q.enterprise_id = e.id"
                  + " where q.kind = '"
                  + title
                  + "'")) {
        long id = firm.get(0, Long.class);
        var last =
            figures(
                sql.fetchOne(
                    "select * from year_figures where preferred and enterprise_id = ? and fiscal_year" + " = ?",
                    id,
                    today.getYear() - 1));
        var before =
            figures(
                sql.fetchOne(
                    "select * from year_figures where preferred and enterprise_id = ? and" + " fiscal_year = ?",
                    id,
                    today.getYear() - 2));
        var patents = sql.fetchSingle("select count(*) from property where grade = 'I' and enterprise_id = ?", id);
        var segment =
            amount(
                sql.fetchOne(
                    "select amount from enterprise_fact where fact = 'segmentYears' and" + " enterprise_id = ?", id));
        var score =
            amount(
                sql.fetchOne(
                    "select amount from enterprise_fact where fact = 'platformScore' and"
                        + " fiscal_year = ? and enterprise_id = ?",
                    today.getYear(),
                    id));
        found.add(reckon(firm.get(1, String.class), last, before, patents.get(0, BigDecimal.class), segment, score));
      }
      return found;
    });
  }

  private record Figures(
      @Nullable BigDecimal revenue,
      @Nullable BigDecimal main,
      @Nullable BigDecimal debt,
      @Nullable BigDecimal assets,
      @Nullable BigDecimal rd) {}

  private static Figures figures(@Nullable Record row) {
    if (row == null) return new Figures(null, null, null, null, null);
    return new Figures(
        row.get("revenue", BigDecimal.class),
        row.get("main_revenue", BigDecimal.class),
        row.get("liabilities", BigDecimal.class),
        row.get("assets", BigDecimal.class),
        row.get("rd_expense", BigDecimal.class));
  }

  private static @Nullable BigDecimal amount(@Nullable Record row) {
    return row == null ? null : row.get(0, BigDecimal.class);
  }

  private static SrdiReckoning reckon(
      String name,
      Figures last,
      Figures before,
      BigDecimal patents,
      @Nullable BigDecimal segment,
      @Nullable BigDecimal score) {
    var margins = new ArrayList<@Nullable BigDecimal>();
    margins.add(over(last.revenue(), 1500));
    margins.add(over(percent(last.main(), last.revenue()), 80));
    var debt = over(percent(last.debt(), last.assets()), 80);
    margins.add(debt == null ? null : debt.negate());
    for (var year : List.of(last, before)) {
      margins.add(over(year.rd(), 100));
      margins.add(over(percent(year.rd(), year.revenue()), 3));
    }
    margins.add(over(patents, 1));
    margins.add(over(segment, 3));
    margins.add(over(score, 50));
    boolean complete = !margins.contains(null);
    return new SrdiReckoning(name, margins.stream().filter(margin -> margin != null).toList(), complete);
  }

  private static @Nullable BigDecimal over(@Nullable BigDecimal amount, int bound) {
    if (amount == null) return null;
    return amount.subtract(BigDecimal.valueOf(bound)).divide(BigDecimal.valueOf(bound), 4, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (part == null || whole == null) return null;
    return part.scaleByPowerOfTen(2).divide(whole, 6, RoundingMode.HALF_UP);
  }
}
