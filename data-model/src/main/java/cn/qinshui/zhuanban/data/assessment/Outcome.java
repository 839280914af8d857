package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.Criterion;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A pack evaluated over a frame: one column of verdicts for each criterion, and one for the whole.
final class Outcome implements Binding.References {
  private final Rulebook rules;
  private final StandardPack pack;
  private final Frame frame;
  private final Binding binding;
  private final @Nullable Scoring scoring;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Node> renewals = new HashMap<>();
  private final Map<String, byte[]> columns = new HashMap<>();
  private final Set<String> underway = new HashSet<>();
  private final boolean[] renewal;
  private final boolean[] impossible;
  private final byte[] whole;

  private Outcome(Rulebook rules, StandardPack pack, Frame frame) {
    this.rules = rules;
    this.pack = pack;
    this.frame = frame;
    this.binding = new Binding(rules.fields(), frame, rules.sizes(), this);
    this.renewal = renewal();
    this.impossible = new boolean[frame.size()];
    for (var rule : rules.impossible()) rule.mark(frame, impossible);
    this.scoring = pack.score() == null ? null : new Scoring(pack.score(), binding, rules.fields());
    for (var criterion : pack.criteria()) column(criterion.id());
    for (var row = 0; row < impossible.length; row++) if (impossible[row]) mark(row);
    this.whole = pack.pass() == null ? sizes() : fill(binding.bind(pack.pass()));
    if (pack.pass() != null) alternatives(pack.pass());
    for (var row = 0; row < impossible.length; row++) {
      if (impossible[row] && whole[row] != Truth.NONE) whole[row] = Truth.JUDGE;
    }
  }

  static Outcome of(Rulebook rules, StandardPack pack, Frame frame) {
    return new Outcome(rules, pack, frame);
  }

  /// A firm that holds the title keeps it (复核); all others ask for it.
  private boolean[] renewal() {
    int bit = Binding.bits(List.of(pack.kind()));
    boolean asksOthers = pack.criteria().stream().anyMatch(criterion -> criterion.renewal() != null);
    var all = new boolean[frame.size()];
    boolean isTitle = rules.isTitle(pack.kind());
    if (!isTitle && !asksOthers) return all;
    for (int row = 0; row < all.length; row++) all[row] = isTitle && (frame.titles()[row] & bit) != 0;
    return all;
  }

  Node bind(Condition condition) {
    return binding.bind(condition);
  }

  private byte[] fill(Node node) {
    var column = new byte[frame.size()];
    var block = new byte[Node.BLOCK];
    for (int from = 0; from < column.length; from += Node.BLOCK) {
      int count = Math.min(Node.BLOCK, column.length - from);
      node.fill(from, count, block);
      System.arraycopy(block, 0, column, from, count);
    }
    return column;
  }

  private byte[] column(String id) {
    var done = columns.get(id);
    if (done != null) return done;
    if (!underway.add(id)) throw new IllegalStateException("criterion " + id + " refers to itself");
    var criterion = pack.criterion(id).orElseThrow();
    var column = fill(node(criterion, criterion.test()));
    var renewing = criterion.renewal();
    if (renewing != null) {
      var node = renewing.test() == null ? new Nodes.Always(Truth.NONE) : node(criterion, renewing.test());
      renewals.put(id, node);
      var kept = fill(node);
      for (int row = 0; row < column.length; row++) if (renewal[row]) column[row] = kept[row];
    }
    columns.put(id, column);
    return column;
  }

  private Node node(Criterion criterion, Condition test) {
    var node = binding.bind(test);
    var exemption = criterion.exemption();
    if (exemption != null) node = new Nodes.Any(List.of(node, binding.bind(exemption.test())));
    if (criterion.applies() != null) {
      node = new Nodes.When(binding.bind(criterion.applies()), node, new Nodes.Always(Truth.NONE));
    }
    nodes.putIfAbsent(criterion.id(), node);
    return node;
  }

  /// Figures that cannot be: what rests on them, and what would count against the firm, a person must tell.
  private void mark(int row) {
    var wrong = new HashSet<String>();
    for (var rule : rules.impossible()) {
      if (rule.yearOf(frame, row) == null) continue;
      wrong.add(rule.field());
      if (rule.moreThan() != null) wrong.add(rule.moreThan());
    }
    boolean touched = false;
    for (var criterion : pack.criteria()) {
      var column = columns.get(criterion.id());
      if (column == null || column[row] == Truth.NONE) continue;
      boolean rests = rules.stored(pack, criterion).stream().anyMatch(wrong::contains);
      if (rests || column[row] != Truth.YES) {
        column[row] = Truth.JUDGE;
        touched = true;
      }
    }
    if (touched) return;
    for (var column : columns.values()) if (column[row] == Truth.YES) column[row] = Truth.JUDGE;
  }

  /// Of criteria of which one is enough, those that fall behind the best do not matter to the firm.
  private void alternatives(Condition pass) {
    pass.everything()
        .filter(Condition.Any.class::isInstance)
        .map(Condition.Any.class::cast)
        .forEach(any -> {
          var best = fill(binding.bind(any));
          named(any)
              .forEach(id -> {
                var column = column(id);
                for (int row = 0; row < best.length; row++) if (column[row] < best[row]) column[row] = Truth.NONE;
              });
        });
  }

  private static Stream<String> named(Condition.Any any) {
    return any.any().stream()
        .filter(Condition.OfCriterion.class::isInstance)
        .map(part -> ((Condition.OfCriterion) part).criterion());
  }

  /// A pack of sizes is met by who is no large firm.
  private byte[] sizes() {
    var field = new StandardField.Size("size", pack.name(), null, Set.of());
    var wanted = Binding.classes(List.of("MEDIUM", "SMALL", "MICRO"));
    var own = new Binding(rules.fields(), frame, pack, this);
    return fill(new Sizing(own, field, wanted).node());
  }

  /// Which rows have a size, for a pack of sizes.
  byte[] ofSize(String name) {
    var field = new StandardField.Size("size", pack.name(), null, Set.of());
    var own = new Binding(rules.fields(), frame, pack.sizes().isEmpty() ? rules.sizes() : pack, this);
    return fill(new Sizing(own, field, Binding.classes(List.of(name))).node());
  }

  @Override
  public Node criterion(String id) {
    return new Nodes.Column(column(id));
  }

  @Override
  public Node allCriteria() {
    return Nodes.all(pack.criteria().stream().map(criterion -> criterion(criterion.id())).toList());
  }

  @Override
  public Node score(Condition.OfScore condition) {
    if (scoring == null) throw new IllegalStateException("no scores in " + pack.code());
    return scoring.node(condition);
  }

  StandardPack pack() {
    return pack;
  }

  Rulebook rules() {
    return rules;
  }

  Frame frame() {
    return frame;
  }

  @Nullable Scoring scoring() {
    return scoring;
  }

  boolean renewing(int row) {
    return renewal[row];
  }

  boolean isImpossible(int row) {
    return impossible[row];
  }

  byte whole(int row) {
    return whole[row];
  }

  byte truth(String criterion, int row) {
    return column(criterion)[row];
  }

  /// What the criterion asks of this row's firm: the test for newcomers, or that for those who keep the title.
  Node node(String criterion, int row) {
    var kept = renewal[row] ? renewals.get(criterion) : null;
    var node = kept == null ? nodes.get(criterion) : kept;
    if (node == null) throw new IllegalStateException("no criterion " + criterion);
    return node;
  }

  int size() {
    return frame.size();
  }

  /// How many criteria the firm does not meet.
  int unmet(int row) {
    return count(row, Truth.NO);
  }

  int unknown(int row) {
    return count(row, Truth.UNKNOWN);
  }

  private int count(int row, byte truth) {
    int count = 0;
    for (var column : columns.values()) if (column[row] == truth) count++;
    return count;
  }

  /// How far the firm is from the whole, in criteria: each one short by the share it lacks, each one unknown as a whole.
  double distance(int row) {
    double sum = 0;
    for (var criterion : pack.criteria()) {
      byte truth = truth(criterion.id(), row);
      if (truth == Truth.NO) sum += Math.max(0, node(criterion.id(), row).distance(row));
      if (truth == Truth.UNKNOWN) sum += 1;
    }
    return sum;
  }
}
