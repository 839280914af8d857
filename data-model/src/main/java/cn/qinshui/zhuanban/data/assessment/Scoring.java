package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.ScoreTable;
import cn.qinshui.zhuanban.data.standard.ScoreTable.Indicator;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A score table over columns: for every firm the lowest and the highest score its known data allow.
final class Scoring {
  private final ScoreTable table;
  private final Binding binding;
  private final Map<String, StandardField> fields;
  private final Map<String, Range> ranges = new HashMap<>();

  /// Scores in ten-thousandths of a point.
  record Range(long[] low, long[] high) {
    Range(int rows) {
      this(new long[rows], new long[rows]);
    }

    void add(Range other) {
      for (int i = 0; i < low.length; i++) {
        low[i] += other.low[i];
        high[i] += other.high[i];
      }
    }

    void best(Range other) {
      for (int i = 0; i < low.length; i++) {
        low[i] = Math.max(low[i], other.low[i]);
        high[i] = Math.max(high[i], other.high[i]);
      }
    }

    void cap(long most) {
      for (int i = 0; i < low.length; i++) {
        low[i] = Math.min(low[i], most);
        high[i] = Math.min(high[i], most);
      }
    }
  }

  Scoring(ScoreTable table, Binding binding, Map<String, StandardField> fields) {
    this.table = table;
    this.binding = binding;
    this.fields = fields;
    score();
  }

  private int rows() {
    return binding.frame().size();
  }

  private void score() {
    var total = new Range(rows());
    for (var indicator : table.indicators()) {
      var range = range(indicator);
      ranges.put(indicator.id(), range);
      ranges.computeIfAbsent(indicator.part(), _ -> new Range(rows())).add(range);
      total.add(range);
    }
    ranges.put("TOTAL", total);
  }

  ScoreTable table() {
    return table;
  }

  /// TOTAL, a part, or an indicator.
  Range range(String name) {
    var range = ranges.get(name);
    if (range == null) throw new IllegalStateException("no score " + name);
    return range;
  }

  private Range range(Indicator indicator) {
    if (!indicator.choices().isEmpty()) {
      var best = new Range(rows());
      for (var choice : indicator.choices()) best.best(bands(choice.bands()));
      return best;
    }
    if (indicator.step() != null) return steps(indicator.step(), Exact.of(indicator.most()));
    var range = new Range(rows());
    for (var item : indicator.each()) add(range, item);
    if (indicator.external() != null) Arrays.fill(range.high(), Exact.of(indicator.most()));
    range.cap(Exact.of(indicator.most()));
    return range;
  }

  /// The first band that holds counts; those before it that are not known could still be the one.
  private Range bands(List<ScoreTable.Band> bands) {
    var range = new Range(rows());
    var tests = new ArrayList<@Nullable Node>();
    for (var band : bands) tests.add(band.test() == null ? null : binding.bind(band.test()));
    var out = new byte[Node.BLOCK];
    var open = new byte[Node.BLOCK];
    for (int from = 0; from < rows(); from += Node.BLOCK) {
      int count = Math.min(Node.BLOCK, rows() - from);
      Arrays.fill(open, (byte) 2);
      for (int b = 0; b < tests.size(); b++) {
        var test = tests.get(b);
        if (test == null) Arrays.fill(out, Truth.YES);
        else test.fill(from, count, out);
        settle(range, from, count, out, open, Exact.of(bands.get(b).score()));
      }
    }
    return range;
  }

  /// @param open 2: no band yet; 1: the highest possible is found; 0: done
  private static void settle(Range range, int from, int count, byte[] out, byte[] open, long score) {
    for (int i = 0; i < count; i++) {
      if (open[i] == 0 || out[i] == Truth.NO) continue;
      if (open[i] == 2) range.high()[from + i] = score;
      open[i] = 1;
      range.low()[from + i] = score;
      if (out[i] == Truth.YES) open[i] = 0;
    }
  }

  private Range steps(ScoreTable.Step step, long most) {
    var field = fields.get(step.field());
    boolean yearly = !(field instanceof StandardField.Fact fact) || fact.yearly();
    var column = binding.frame().amounts(new Slot(step.field(), yearly ? -1 : 0));
    long per = Exact.of(step.per());
    long score = Exact.of(step.score());
    var range = new Range(rows());
    for (int i = 0; i < column.length; i++) {
      boolean known = column[i] != Exact.NOT_KNOWN;
      long points = known ? Math.min(most, Math.max(0, Math.floorDiv(column[i], per)) * score) : 0;
      range.low()[i] = points;
      range.high()[i] = known ? points : most;
    }
    return range;
  }

  private void add(Range range, ScoreTable.Item item) {
    var test = binding.bind(item.test());
    long score = Exact.of(item.score());
    var out = new byte[Node.BLOCK];
    for (int from = 0; from < rows(); from += Node.BLOCK) {
      int count = Math.min(Node.BLOCK, rows() - from);
      test.fill(from, count, out);
      for (int i = 0; i < count; i++) {
        if (out[i] == Truth.YES) range.low()[from + i] += score;
        if (out[i] != Truth.NO) range.high()[from + i] += score;
      }
    }
  }

  Node node(Condition.OfScore condition) {
    return new Against(condition, range(condition.score()));
  }

  /// Points whose score is known, of the table's most.
  long known(int row) {
    long known = 0;
    for (var indicator : table.indicators()) {
      var range = range(indicator.id());
      if (range.low()[row] == range.high()[row]) known += Exact.of(indicator.most());
    }
    return known;
  }

  /// A score against a bound: known where both ends of its range say the same.
  static final class Against extends Node {
    private final Condition.OfScore condition;
    private final Range range;
    private final long bound;

    Against(Condition.OfScore condition, Range range) {
      this.condition = condition;
      this.range = range;
      this.bound = Exact.of(condition.value());
    }

    Condition.OfScore condition() {
      return condition;
    }

    Range range() {
      return range;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      var value = condition.value();
      for (int i = 0; i < count; i++) {
        long low = range.low()[from + i];
        long high = range.high()[from + i];
        boolean atLow = condition.op().holds(BigDecimal.valueOf(low, Exact.SCALE), value);
        boolean atHigh = low == high ? atLow : condition.op().holds(BigDecimal.valueOf(high, Exact.SCALE), value);
        out[i] = atLow == atHigh ? Truth.of(atLow) : Truth.UNKNOWN;
      }
    }

    @Override
    double distance(int row) {
      if (at(row) == Truth.YES) return 0;
      double apart = Math.abs(bound - (condition.op().upwards() ? range.high()[row] : range.low()[row]));
      return Math.min(1, bound == 0 ? 1 : apart / Math.abs(bound));
    }
  }
}
