package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RawCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Numbers of spreadsheets as cells.
final class CellNumbers {
  private static final MathContext FIFTEEN = new MathContext(15);
  private static final int LONGEST = 40;
  private static final int FARTHEST = 300;
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private CellNumbers() {}

  /// A number as the file writes it; null where it is none. A spreadsheet shows fifteen digits, the rest is dust of its
  /// arithmetic.
  static @Nullable BigDecimal parse(String written) {
    var text = written.strip();
    if (text.isEmpty() || text.length() > LONGEST) return null;
    try {
      var number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) > FARTHEST) return null;
      return number.precision() > 15 ? number.round(FIFTEEN) : number;
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  static RawCell cell(BigDecimal number, NumberFormats.Meaning meaning, boolean from1904) {
    return switch (meaning) {
      case NUMBER, TIME -> new RawCell.Numeric(number, false);
      case PERCENT -> new RawCell.Numeric(number, true);
      case DAY -> day(number, from1904);
    };
  }

  private static RawCell day(BigDecimal number, boolean from1904) {
    if (number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) return new RawCell.Numeric(number, false);
    var zero = from1904 ? ZERO_1904 : ZERO;
    var day = zero.plusDays(number.longValue());
    // Excel counts a 29th of February 1900 that never was.
    return new RawCell.Day(!from1904 && number.longValue() < 60 ? day.plusDays(1) : day);
  }
}
