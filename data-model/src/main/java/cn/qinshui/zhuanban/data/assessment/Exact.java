package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Amounts as whole ten-thousandths, the scale the library keeps them in; comparisons are exact.
final class Exact {
  static final int SCALE = 4;
  static final long ONE = 10_000;

  /// No amount: not known.
  static final long NOT_KNOWN = Long.MIN_VALUE;

  private static final double SURE = 1e-9;

  private Exact() {}

  static long of(@Nullable BigDecimal amount) {
    return amount == null ? NOT_KNOWN : amount.scaleByPowerOfTen(SCALE).longValue();
  }

  static @Nullable BigDecimal amount(long exact) {
    return exact == NOT_KNOWN ? null : BigDecimal.valueOf(exact, SCALE);
  }

  /// The sign of a·b − c·d. Where floating point cannot tell for sure, whole numbers do.
  static int compareProducts(long a, long b, long c, long d) {
    double left = (double) a * b;
    double right = (double) c * d;
    double apart = left - right;
    if (Math.abs(apart) > SURE * (Math.abs(left) + Math.abs(right))) return apart > 0 ? 1 : -1;
    return BigInteger.valueOf(a)
        .multiply(BigInteger.valueOf(b))
        .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
  }
}
