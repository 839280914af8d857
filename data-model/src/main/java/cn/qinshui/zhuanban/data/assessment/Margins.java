package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// How near a row is to the bounds of the criteria that concern it.
final class Margins {
  private final Outcome outcome;
  private final int row;

  Margins(Outcome outcome, int row) {
    this.outcome = outcome;
    this.row = row;
  }

  /// The criteria that have a number, in the order of the pack.
  List<Measured> all() {
    return outcome.pack().criteria().stream().flatMap(criterion -> of(criterion).stream()).toList();
  }

  private Optional<Measured> of(Criterion criterion) {
    if (outcome.truth(criterion.id(), row) == Truth.NONE) return Optional.empty();
    return nearest(outcome.node(criterion.id(), row), row).map(measure -> measured(criterion, measure));
  }

  private Measured measured(Criterion criterion, Measure measure) {
    int year = outcome.frame().day().getYear();
    return new Measured(
        criterion.id(),
        criterion.title(),
        measure.field().label(),
        measure.field().unit(),
        year + measure.span().from(),
        year + measure.span().to(),
        Objects.requireNonNull(measure.value(row)),
        BigDecimal.valueOf(measure.bound(), Exact.SCALE).stripTrailingZeros(),
        Objects.requireNonNull(measure.margin(row)));
  }

  /// Of parts that must all hold the worst, of alternatives the best; none where something without a number makes it hold.
  static Optional<Measure> nearest(Node node, int row) {
    return switch (node) {
      case Measure measure -> measure.margin(row) == null ? Optional.empty() : Optional.of(measure);
      case Nodes.All all -> parts(all, row).min(byMargin(row));
      case Nodes.Any any -> holdsWithoutNumber(any, row) ? Optional.empty() : parts(any, row).max(byMargin(row));
      case Nodes.When when -> {
        var chosen = when.chosen(row);
        yield chosen == null ? Optional.empty() : nearest(chosen, row);
      }
      default -> Optional.empty();
    };
  }

  private static boolean holdsWithoutNumber(Node any, int row) {
    return any.parts().stream().anyMatch(part -> part.at(row) == Truth.YES && nearest(part, row).isEmpty());
  }

  private static Stream<Measure> parts(Node node, int row) {
    return node.parts().stream().flatMap(part -> nearest(part, row).stream());
  }

  private static Comparator<Measure> byMargin(int row) {
    return Comparator.comparingDouble(measure -> Objects.requireNonNull(measure.margin(row)));
  }
}
