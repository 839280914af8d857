package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.shared.PaperText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Numbers and questions as a county office writes them.
final class Wording {
  private static final int SHOWN = 2;

  private Wording() {}

  /// 1380万元, 3.25%, 2项
  static String number(BigDecimal number, @Nullable String unit) {
    return PaperText.number(number) + (unit == null ? "" : unit);
  }

  /// Rounded to two places; to as many as it has where rounding would bring it onto the bound it misses.
  static BigDecimal shown(BigDecimal number, BigDecimal bound) {
    var rounded = number.setScale(SHOWN, RoundingMode.HALF_UP);
    return rounded.compareTo(bound) == 0 ? number : rounded;
  }

  /// A difference, never rounded to nothing.
  static BigDecimal difference(BigDecimal amount) {
    var rounded = amount.setScale(SHOWN, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? amount : rounded;
  }

  /// 个百分点 for shares.
  static String unitOfDifference(@Nullable String unit) {
    return "%".equals(unit) ? "个百分点" : unit == null ? "" : unit;
  }
}
