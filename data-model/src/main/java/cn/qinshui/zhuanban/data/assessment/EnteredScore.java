package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The score that a pack without a table of its own asks for, such as the platform's 发展评价得分: an entered number, never
/// reckoned. Where it is not entered it lies between the least and the most it can be.
final class EnteredScore {
  private static final String POINTS = "分";

  private final long[] column;
  private final long least;
  private final long most;

  private EnteredScore(long[] column, long least, long most) {
    this.column = column;
    this.least = least;
    this.most = most;
  }

  /// Null where the pack asks for none, or its range is not known.
  static @Nullable EnteredScore of(Outcome outcome) {
    if (outcome.scoring() != null) return null;
    return outcome.pack().criteria().stream()
        .flatMap(criterion -> criterion.test().everything())
        .flatMap(part -> part instanceof Condition.Compare c ? of(outcome, c).stream() : Stream.empty())
        .findFirst()
        .orElse(null);
  }

  private static Optional<EnteredScore> of(Outcome outcome, Condition.Compare c) {
    if (!(outcome.rules().fields().get(c.field()) instanceof StandardField.Fact fact)) return Optional.empty();
    if (!POINTS.equals(fact.unit())) return Optional.empty();
    var slot = new Slot(fact.code(), fact.yearly() ? c.years().to() : 0);
    return outcome.rules().impossible().stream()
        .filter(rule -> rule.field().equals(fact.code()) && rule.below() != null && rule.above() != null)
        .findFirst()
        .map(rule ->
            new EnteredScore(
                outcome.frame().amounts(slot),
                Exact.of(Objects.requireNonNull(rule.below())),
                Exact.of(Objects.requireNonNull(rule.above()))));
  }

  long low(int row) {
    return column[row] == Exact.NOT_KNOWN ? least : column[row];
  }

  long high(int row) {
    return column[row] == Exact.NOT_KNOWN ? most : column[row];
  }
}
