package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.standard.SizeRule;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 划型 over columns: each group of industries has its own limits.
final class Sizing {
  /// More than any pack has groups.
  private static final int GROUPS = 100;

  private final Binding binding;
  private final StandardField field;
  private final List<SizeClass> wanted;

  Sizing(Binding binding, StandardField.Size field) {
    this(binding, field, Binding.classes(field.sizes()));
  }

  Sizing(Binding binding, StandardField field, List<SizeClass> wanted) {
    this.binding = binding;
    this.field = field;
    this.wanted = wanted;
  }

  /// Whether a firm has one of the wanted sizes.
  Node node() {
    var byRule = new Node[GROUPS];
    for (var rule : binding.sizeRules()) byRule[Integer.parseInt(rule.rule())] = tree(rule);
    return new ByRule(field, binding.frame().sizeRules(), byRule);
  }

  private Node tree(SizeRule rule) {
    var smallest = Nodes.when(binding.bind(rule.small()), is(SizeClass.SMALL), is(SizeClass.MICRO));
    var below = Nodes.when(binding.bind(rule.medium()), is(SizeClass.MEDIUM), smallest);
    return Nodes.when(binding.bind(rule.belowLarge()), below, is(SizeClass.LARGE));
  }

  private Node is(SizeClass size) {
    return new Nodes.Always(Truth.of(wanted.contains(size)));
  }

  /// Asks the node of the firm's group of industries; a firm without one is not known.
  static final class ByRule extends Leaf {
    private final byte[] rules;
    private final @Nullable Node[] byRule;
    private final byte[] scratch = new byte[BLOCK];

    ByRule(StandardField field, byte[] rules, @Nullable Node[] byRule) {
      super(field, Span.NONE);
      this.rules = rules;
      this.byRule = byRule;
    }

    @Override
    void fill(int from, int count, byte[] out) {
      var present = new boolean[GROUPS];
      for (int i = 0; i < count; i++) {
        out[i] = Truth.UNKNOWN;
        present[rules[from + i]] = true;
      }
      for (int rule = 1; rule < GROUPS; rule++) {
        var node = byRule[rule];
        if (!present[rule] || node == null) continue;
        node.fill(from, count, scratch);
        for (int i = 0; i < count; i++) if (rules[from + i] == rule) out[i] = scratch[i];
      }
    }

    @Override
    double distance(int row) {
      return distanceWithoutNumber(row);
    }
  }
}
