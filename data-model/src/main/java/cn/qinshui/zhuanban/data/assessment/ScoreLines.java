package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.ScoreTable.Choice;
import cn.qinshui.zhuanban.data.standard.ScoreTable.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The score of one row, line by line.
final class ScoreLines {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Scoring scoring;
  private final Outcome outcome;
  private final int row;
  private final Readings readings;

  ScoreLines(Scoring scoring, Outcome outcome, int row, Readings readings) {
    this.scoring = scoring;
    this.outcome = outcome;
    this.row = row;
    this.readings = readings;
  }

  ScoreResult result() {
    var table = scoring.table();
    var total = scoring.range("TOTAL");
    var coverage =
        Explaining.points(scoring.known(row)).multiply(HUNDRED).divide(table.most(), 1, RoundingMode.HALF_UP);
    return new ScoreResult(
        Explaining.points(total.low()[row]),
        Explaining.points(total.high()[row]),
        table.most(),
        coverage,
        parts(),
        table.indicators().stream().map(this::line).toList());
  }

  private List<ScoreResult.Part> parts() {
    var most = new LinkedHashMap<String, BigDecimal>();
    for (var indicator : scoring.table().indicators()) most.merge(indicator.part(), indicator.most(), BigDecimal::add);
    return most.entrySet().stream()
        .map(part -> {
          var range = scoring.range(part.getKey());
          return new ScoreResult.Part(
              part.getKey(),
              Explaining.points(range.low()[row]),
              Explaining.points(range.high()[row]),
              part.getValue());
        })
        .toList();
  }

  private ScoreResult.Line line(Indicator indicator) {
    var range = scoring.range(indicator.id());
    long low = range.low()[row];
    boolean known = low == range.high()[row];
    return new ScoreResult.Line(
        indicator.id(),
        indicator.part(),
        indicator.title(),
        Explaining.points(low),
        Explaining.points(range.high()[row]),
        indicator.most(),
        known ? band(indicator, low) : null,
        tests(indicator).map(outcome::bind).flatMap(node -> readings.of(node).stream()).distinct().toList(),
        indicator.external());
  }

  private static @Nullable String band(Indicator indicator, long score) {
    var step = indicator.step();
    if (step != null) return step.text();
    return indicator.choices().stream()
        .flatMap(choice -> choice.bands().stream())
        .filter(band -> Exact.of(band.score()) == score)
        .map(band -> band.text())
        .findFirst()
        .orElse(null);
  }

  private static Stream<Condition> tests(Indicator indicator) {
    var bands = indicator.choices().stream().map(Choice::bands).flatMap(List::stream).map(band -> band.test());
    var step = indicator.step();
    var stepped =
        step == null
            ? Stream.<Condition>empty()
            : Stream.<Condition>of(
                new Condition.Compare(step.field(), Condition.Operator.AT_LEAST, step.per(), step.unit(), null));
    return Stream.of(bands, stepped, indicator.each().stream().map(item -> item.test()))
        .flatMap(tests -> tests)
        .filter(Objects::nonNull);
  }
}
