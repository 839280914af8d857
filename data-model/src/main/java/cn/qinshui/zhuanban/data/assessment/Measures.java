package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition.Operator;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The kinds of numbers a standard asks: amounts and sums, shares, growths, counts.
final class Measures {
  private static final long HUNDRED = 100;

  private Measures() {}

  /// An amount, or the sum of several years; the mean of n years is their sum against n times the bound.
  static final class Amount extends Measure {
    private final long[][] years;
    private final boolean mean;
    private final long wanted;

    Amount(StandardField field, Span span, Operator op, BigDecimal bound, long[][] years, boolean mean) {
      super(field, span, op, bound);
      this.years = years;
      this.mean = mean;
      this.wanted = mean ? bound() * years.length : bound();
    }

    @Override
    void fill(int from, int count, byte[] out) {
      var only = years[0];
      if (years.length > 1) {
        for (int i = 0; i < count; i++) out[i] = of(sum(from + i));
        return;
      }
      for (int i = 0; i < count; i++) out[i] = of(only[from + i]);
    }

    private byte of(long amount) {
      return amount == Exact.NOT_KNOWN ? Truth.UNKNOWN : answer(Long.compare(amount, wanted));
    }

    private long sum(int row) {
      return Measures.sum(years, row);
    }

    @Override
    @Nullable BigDecimal value(int row) {
      var sum = Exact.amount(sum(row));
      if (sum == null || !mean) return sum;
      return sum.divide(BigDecimal.valueOf(years.length), Exact.SCALE, RoundingMode.HALF_UP);
    }
  }

  static long sum(long[][] years, int row) {
    long sum = 0;
    for (var year : years) {
      if (year[row] == Exact.NOT_KNOWN) return Exact.NOT_KNOWN;
      sum += year[row];
    }
    return sum;
  }

  /// A part of a whole in %, each of one year or summed over several.
  static final class Share extends Measure {
    private final long[][] parts;
    private final long[][] wholes;

    Share(StandardField field, Span span, Operator op, BigDecimal bound, long[][] parts, long[][] wholes) {
      super(field, span, op, bound);
      this.parts = parts;
      this.wholes = wholes;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      if (parts.length > 1) {
        for (int i = 0; i < count; i++) {
          out[i] = of(Measures.sum(parts, from + i), Measures.sum(wholes, from + i));
        }
        return;
      }
      var part = parts[0];
      var whole = wholes[0];
      for (int i = 0; i < count; i++) out[i] = of(part[from + i], whole[from + i]);
    }

    private byte of(long part, long whole) {
      if (part == Exact.NOT_KNOWN || whole == Exact.NOT_KNOWN || whole <= 0) return Truth.UNKNOWN;
      return answer(Exact.compareProducts(part, HUNDRED * Exact.ONE, bound(), whole));
    }

    @Override
    @Nullable BigDecimal value(int row) {
      long part = Measures.sum(parts, row);
      long whole = Measures.sum(wholes, row);
      if (part == Exact.NOT_KNOWN || whole == Exact.NOT_KNOWN || whole <= 0) return null;
      return BigDecimal.valueOf(part)
          .multiply(BigDecimal.valueOf(HUNDRED))
          .divide(BigDecimal.valueOf(whole), Exact.SCALE, RoundingMode.HALF_UP);
    }
  }

  /// The mean of the yearly growths, in %; years newest first, one more than growths.
  static final class MeanGrowth extends Measure {
    private final long[][] years;

    MeanGrowth(StandardField field, Span span, Operator op, BigDecimal bound, long[][] years) {
      super(field, span, op, bound);
      this.years = years;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      for (int i = 0; i < count; i++) {
        var mean = mean(from + i);
        out[i] = mean == null ? Truth.UNKNOWN : answer(mean.compareTo(BigDecimal.valueOf(bound(), Exact.SCALE)));
      }
    }

    /// Exact enough: quotients that do not come out even are cut far behind any bound a standard could name.
    private @Nullable BigDecimal mean(int row) {
      var sum = BigDecimal.ZERO;
      for (int i = 0; i + 1 < years.length; i++) {
        long now = years[i][row];
        long before = years[i + 1][row];
        if (now == Exact.NOT_KNOWN || before == Exact.NOT_KNOWN || before <= 0) return null;
        sum =
            sum.add(
                BigDecimal.valueOf(now - before)
                    .multiply(BigDecimal.valueOf(HUNDRED))
                    .divide(BigDecimal.valueOf(before), MathContext.DECIMAL128));
      }
      return sum.divide(BigDecimal.valueOf(years.length - 1L), MathContext.DECIMAL128)
          .setScale(EVEN, RoundingMode.HALF_EVEN);
    }

    @Override
    @Nullable BigDecimal value(int row) {
      var mean = mean(row);
      return mean == null ? null : mean.setScale(Exact.SCALE, RoundingMode.HALF_UP);
    }
  }

  /// Behind the comma so far that thirds add up to a whole again.
  private static final int EVEN = 20;

  /// Compound yearly growth from the oldest to the newest year, in %.
  static final class CompoundGrowth extends Measure {
    private final long[] newest;
    private final long[] oldest;
    private final int years;

    CompoundGrowth(
        StandardField field, Span span, Operator op, BigDecimal bound, long[] newest, long[] oldest, int years) {
      super(field, span, op, bound);
      this.newest = newest;
      this.oldest = oldest;
      this.years = years;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      var factor = BigDecimal.valueOf(HUNDRED * Exact.ONE + bound(), Exact.SCALE).pow(years);
      var hundred = BigDecimal.valueOf(HUNDRED).pow(years);
      for (int i = 0; i < count; i++) {
        long now = newest[from + i];
        long then = oldest[from + i];
        out[i] =
            !isKnown(now, then)
                ? Truth.UNKNOWN
                : answer(
                    BigDecimal.valueOf(now).multiply(hundred).compareTo(BigDecimal.valueOf(then).multiply(factor)));
      }
    }

    private static boolean isKnown(long now, long then) {
      return now != Exact.NOT_KNOWN && then != Exact.NOT_KNOWN && then > 0 && now >= 0;
    }

    @Override
    @Nullable BigDecimal value(int row) {
      if (!isKnown(newest[row], oldest[row])) return null;
      double factor = Math.pow((double) newest[row] / oldest[row], 1.0 / years);
      return BigDecimal.valueOf((factor - 1) * HUNDRED).setScale(Exact.SCALE, RoundingMode.HALF_UP);
    }
  }

  /// How many properties fit, surely and at most.
  static final class Count extends Measure {
    private final Frame.Counts counts;

    Count(StandardField field, Operator op, BigDecimal bound, Frame.Counts counts) {
      super(field, Span.NONE, op, bound);
      this.counts = counts;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      for (int i = 0; i < count; i++) {
        var least = answer(Long.compare(counts.least()[from + i] * Exact.ONE, bound()));
        var most = answer(Long.compare(counts.most()[from + i] * Exact.ONE, bound()));
        out[i] = least == most ? least : Truth.UNKNOWN;
      }
    }

    int most(int row) {
      return counts.most()[row];
    }

    @Override
    BigDecimal value(int row) {
      return BigDecimal.valueOf(counts.least()[row]);
    }
  }
}
