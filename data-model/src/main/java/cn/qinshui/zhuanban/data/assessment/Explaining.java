package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.standard.Criterion;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says why, for one row of an outcome.
final class Explaining {
  private final Outcome outcome;
  private final int row;
  private final Readings readings;
  private final Gaps gaps;

  Explaining(Outcome outcome, int row, FirmSources sources) {
    this.outcome = outcome;
    this.row = row;
    this.readings = new Readings(outcome, row, sources);
    this.gaps = new Gaps(outcome, row);
  }

  FirmAssessment explain(FirmLabel firm) {
    var scoring = outcome.scoring();
    return new FirmAssessment(
        firm,
        outcome.pack(),
        outcome.frame().day(),
        outcome.renewing(row) ? Purpose.RENEWAL : Purpose.NEW,
        Verdict.of(outcome.whole(row)),
        scoring == null ? null : new ScoreLines(scoring, outcome, row, readings).result(),
        entered(),
        outcome.pack().sizes().isEmpty() ? null : size(),
        outcome.pack().criteria().stream().map(this::criterion).toList(),
        impossible(),
        siteChecks());
  }

  /// What a snapshot keeps of the row.
  SnapshotFirm saved(FirmLabel firm) {
    var result = explain(firm);
    var score = result.score();
    var lines =
        result.criteria().stream()
            .map(one ->
                new SnapshotFirm.Line(
                    one.criterion().id(),
                    one.criterion().title(),
                    one.verdict(),
                    one.requirement(),
                    one.value(),
                    one.gap() == null ? one.reason() : one.gap().words()))
            .toList();
    var body =
        new SnapshotFirm.Body(
            firm.code(),
            firm.town(),
            firm.commissioner(),
            firm.tier() == null ? null : firm.tier().name(),
            result.size() == null ? null : result.size().name(),
            outcome.frame().inputs(row, outcome.rules().fields()),
            lines,
            result.impossible());
    return new SnapshotFirm(
        firm.id(),
        firm.name(),
        result.verdict(),
        outcome.unmet(row),
        score == null ? null : score.low(),
        score == null ? null : score.high(),
        body);
  }

  private CriterionResult criterion(Criterion criterion) {
    var truth = outcome.truth(criterion.id(), row);
    var node = outcome.node(criterion.id(), row);
    var renewal = outcome.renewing(row) ? criterion.renewal() : null;
    return new CriterionResult(
        criterion,
        Verdict.of(truth),
        renewal == null ? criterion.requirement() : criterion.requirement() + "（" + renewal.text() + "）",
        readings.of(node),
        truth == Truth.YES || truth == Truth.NONE ? null : gaps.of(node),
        reason(criterion, truth, node),
        Margins.nearest(node, row).map(measure -> measure.margin(row)).orElse(null));
  }

  private @Nullable String reason(Criterion criterion, byte truth, Node node) {
    var renewal = criterion.renewal();
    if (truth == Truth.NONE) {
      if (outcome.renewing(row) && renewal != null && renewal.skip()) return renewal.text();
      return node.at(row) == Truth.NONE ? "不在本条适用范围" : "可选条件之一，其他条件更接近，不影响结论";
    }
    if (truth == Truth.JUDGE && outcome.isImpossible(row)) return "数据有误，核实前不作判定";
    if (truth == Truth.JUDGE) return Gaps.question(criterion).orElse(null);
    var exemption = criterion.exemption();
    if (truth == Truth.YES
        && exemption != null
        && node.parts().size() > 1
        && node.parts().getFirst().at(row) != Truth.YES) {
      return "豁免：" + exemption.text();
    }
    return null;
  }

  private FirmAssessment.@Nullable Entered entered() {
    var entered = EnteredScore.of(outcome);
    if (entered == null) return null;
    return new FirmAssessment.Entered(points(entered.low(row)), points(entered.high(row)));
  }

  private @Nullable SizeClass size() {
    return Arrays.stream(SizeClass.values())
        .filter(size -> outcome.ofSize(size.name())[row] == Truth.YES)
        .findFirst()
        .orElse(null);
  }

  private List<String> impossible() {
    var words = new ArrayList<String>();
    for (var rule : outcome.rules().impossible()) {
      var year = rule.yearOf(outcome.frame(), row);
      if (year != null) words.add(rule.words(outcome.frame().day().getYear(), year));
    }
    return words;
  }

  private List<String> siteChecks() {
    return outcome.pack().siteChecks().stream()
        .filter(check -> outcome.bind(check.test()).at(row) == Truth.YES)
        .map(check -> check.text())
        .toList();
  }

  static BigDecimal points(long exact) {
    return BigDecimal.valueOf(exact, Exact.SCALE).stripTrailingZeros();
  }
}
