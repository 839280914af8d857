package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition.Operator;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number of the firm's file against a bound.
abstract class Measure extends Leaf {
  private final Operator op;
  private final long bound;
  private final boolean[] holds;

  Measure(StandardField field, Span span, Operator op, BigDecimal bound) {
    super(field, span);
    this.op = op;
    this.bound = Exact.of(bound);
    this.holds =
        new boolean[] {
          op == Operator.LESS || op == Operator.AT_MOST,
          op == Operator.AT_LEAST || op == Operator.AT_MOST || op == Operator.EQUAL,
          op == Operator.MORE || op == Operator.AT_LEAST
        };
  }

  Operator op() {
    return op;
  }

  /// See [Exact].
  long bound() {
    return bound;
  }

  /// @param order the sign of the number less the bound
  byte answer(int order) {
    return holds[order + 1] ? Truth.YES : Truth.NO;
  }

  /// The number, for people: rounded where it does not come out even; null where it is not known.
  abstract @Nullable BigDecimal value(int row);

  @Override
  double distance(int row) {
    if (at(row) == Truth.YES) return 0;
    var value = value(row);
    if (value == null) return 1;
    double wanted = Math.abs((double) bound / Exact.ONE);
    double apart = Math.abs(value.doubleValue() - (double) bound / Exact.ONE);
    return Math.min(1, wanted == 0 ? apart : apart / wanted);
  }

  /// How far the number lies over its bound, as a share of it (under it: below nought), the good side counted upwards;
  /// null where that cannot be told.
  @Nullable Double margin(int row) {
    var value = value(row);
    if (value == null || bound == 0 || op == Operator.EQUAL) return null;
    double wanted = (double) bound / Exact.ONE;
    double over = (value.doubleValue() - wanted) / Math.abs(wanted);
    return op.upwards() ? over : -over;
  }
}
