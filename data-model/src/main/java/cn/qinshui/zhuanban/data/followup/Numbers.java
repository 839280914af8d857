package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.NUMBER_SERIES;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static org.jooq.impl.DSL.max;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.shared.PaperText;

/// The next number of a series, one more than the highest given out this year. The office may set where a series goes on
/// (numbers given on paper before) in number_series.
final class Numbers {
  private static final String DEMAND_SIGN = "诉";

  private final Tx tx;
  private final String county;

  /// A serial and the whole number it is part of (诉〔2026〕3号).
  record Given(int year, int serial, String number) {}

  Numbers(Tx tx, String county) {
    this.tx = tx;
    this.county = county;
  }

  Given demand(int year) {
    var highest =
        tx.sql()
            .select(max(DEMAND.SERIAL))
            .from(DEMAND)
            .where(DEMAND.COUNTY.eq(county), DEMAND.IN_YEAR.eq(year))
            .fetchOne(0, Integer.class);
    int serial = 1 + Math.max(highest == null ? 0 : highest, floor("DEMAND", year));
    return new Given(year, serial, PaperText.docNumber(DEMAND_SIGN, year, serial));
  }

  Given slip(SlipKind kind, int year) {
    var highest =
        tx.sql()
            .select(max(SLIP.SERIAL))
            .from(SLIP)
            .where(SLIP.COUNTY.eq(county), SLIP.IN_YEAR.eq(year), SLIP.KIND.eq(kind.name()))
            .fetchOne(0, Integer.class);
    int serial = 1 + Math.max(highest == null ? 0 : highest, floor(kind.name(), year));
    return new Given(year, serial, kind.number(year, serial));
  }

  private int floor(String kind, int year) {
    var last =
        tx.sql()
            .select(NUMBER_SERIES.LAST_NO)
            .from(NUMBER_SERIES)
            .where(NUMBER_SERIES.COUNTY.eq(county), NUMBER_SERIES.KIND.eq(kind), NUMBER_SERIES.IN_YEAR.eq(year))
            .fetchOne(NUMBER_SERIES.LAST_NO);
    return last == null ? 0 : last;
  }
}
