package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.Criterion;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a row lacks of a condition, in a number and in words.
final class Gaps {
  private final int row;
  private final int year;

  Gaps(Outcome outcome, int row) {
    this.row = row;
    this.year = outcome.frame().day().getYear();
  }

  /// Null where nothing is lacking that the program can name.
  @Nullable Gap of(Node node) {
    if (node.at(row) == Truth.YES || node.at(row) == Truth.NONE) return null;
    return switch (node) {
      case Measure measure -> measure(measure);
      case Leaf leaf -> leaf(leaf);
      case Scoring.Against score -> score(score);
      case Nodes.All all -> joined(all.parts(), "；");
      case Nodes.Any any -> nearest(any.parts());
      case Nodes.When when -> {
        var chosen = when.chosen(row);
        yield chosen == null ? of(when.parts().getFirst()) : of(chosen);
      }
      case Nodes.Not not -> joined(not.parts(), "；");
      default -> null;
    };
  }

  /// What can be measured stands first with its number; all are told.
  private @Nullable Gap joined(List<Node> parts, String between) {
    var gaps = parts.stream().map(this::of).filter(Objects::nonNull).toList();
    if (gaps.isEmpty()) return null;
    var measured = gaps.stream().filter(gap -> gap.amount() != null).findFirst().orElse(gaps.getFirst());
    var words = new LinkedHashSet<String>();
    gaps.forEach(gap -> words.add(gap.words()));
    return new Gap(measured.amount(), measured.unit(), String.join(between, words));
  }

  private @Nullable Gap nearest(List<Node> parts) {
    return joined(parts.stream().sorted(Comparator.comparingDouble(part -> part.distance(row))).toList(), "，或");
  }

  private Gap measure(Measure measure) {
    var value = measure.value(row);
    var label = measure.field().label() + period(measure);
    if (value == null || measure.at(row) == Truth.UNKNOWN) return new Gap(null, null, "缺" + label);
    var bound = BigDecimal.valueOf(measure.bound(), Exact.SCALE);
    var apart = Wording.difference(bound.subtract(value).abs());
    var unit = Wording.unitOfDifference(measure.field().unit());
    var verb = value.compareTo(bound) < 0 ? "还差" : "高出";
    if (apart.signum() == 0)
      return new Gap(apart, unit, label + "须不等于" + Wording.number(bound, measure.field().unit()));
    return new Gap(apart, unit, label + verb + Wording.number(apart, unit));
  }

  private String period(Leaf leaf) {
    var field = leaf.field();
    boolean yearly =
        !(field instanceof StandardField.PropertyCount || field instanceof StandardField.YearsSince)
            && !(field instanceof StandardField.Fact fact && !fact.yearly());
    if (!yearly) return "";
    int from = year + leaf.span().from();
    int to = year + leaf.span().to();
    return from == to ? "（" + to + "年）" : "（" + from + "—" + to + "年）";
  }

  private Gap leaf(Leaf leaf) {
    var label = leaf.field().label();
    if (leaf.at(row) == Truth.UNKNOWN) return new Gap(null, null, "缺“" + label + "”");
    return new Gap(null, null, "不具备“" + label + "”");
  }

  private Gap score(Scoring.Against score) {
    long low = score.range().low()[row];
    long high = score.range().high()[row];
    var name = score.condition().score().equals("TOTAL") ? "总分" : score.condition().score();
    var bound = score.condition().value();
    var most = Explaining.points(high);
    if (score.at(row) == Truth.UNKNOWN) {
      var words = "%s在%s—%s分之间，资料补齐后才能判定".formatted(name, plain(Explaining.points(low)), plain(most));
      return new Gap(null, null, words);
    }
    var apart = bound.subtract(most).abs();
    return new Gap(apart, "分", "%s%s分，还差%s分".formatted(name, plain(most), plain(apart)));
  }

  private static String plain(BigDecimal number) {
    return Wording.number(number, null);
  }

  /// What a person asks himself.
  static Optional<String> question(Criterion criterion) {
    var questions =
        criterion
            .test()
            .everything()
            .filter(Condition.Judge.class::isInstance)
            .map(part -> ((Condition.Judge) part).judge())
            .collect(Collectors.joining("；"));
    return questions.isEmpty() ? Optional.empty() : Optional.of("由人核验：" + questions);
  }
}
