package cn.qinshui.zhuanban.data.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Rows of one file that are about the same thing: the second of two that agree is passed over; where they disagree a
/// person has to choose one. A firm that several rows are about is entered by the first of them.
final class RepeatedRows {
  private final List<ColumnUse> used;
  private final FieldPart first;
  private final PlanSpill spill;
  private final Map<String, Integer> bySelf = new HashMap<>();
  private final Map<String, Integer> byFirm = new HashMap<>();
  private final Map<Integer, Integer> twins = new HashMap<>();
  private final Set<Integer> firmsUsed = new HashSet<>();

  RepeatedRows(ImportSetup setup, PlanSpill spill) {
    this.used = setup.used();
    this.first = setup.kind().first();
    this.spill = spill;
  }

  /// For rows that must not be ticked together: the ordinal of the first of them.
  Map<Integer, Integer> twins() {
    return twins;
  }

  /// Rows whose new firm other rows are about too.
  Set<Integer> firmsUsed() {
    return firmsUsed;
  }

  void add(RowComparison.Compared compared) {
    var plan = compared.plan();
    if (plan.outcome() == RowOutcome.WRONG) {
      spill.add(plan);
      return;
    }
    var same = bySelf.get(compared.self());
    if (same != null) {
      twin(same, plan);
      return;
    }
    var earlier = byFirm.get(compared.firm());
    int ordinal = spill.add(earlier == null ? plan : sharing(earlier, plan));
    bySelf.put(compared.self(), ordinal);
    if (!compared.self().equals(compared.firm())) byFirm.putIfAbsent(compared.firm(), ordinal);
  }

  private void twin(int ordinal, RowPlan plan) {
    var other = spill.get(ordinal);
    var differing = differing(other, plan, true);
    var more = differing(other, plan, false);
    if (more.isEmpty()) {
      spill.add(plan.as(RowOutcome.DUPLICATE, "与第 " + other.number() + " 行重复，不再导入。"));
      return;
    }
    var what = String.join("、", differing.isEmpty() ? more : differing);
    var said = differing.isEmpty() ? "多写了" + what : what + "不一致";
    int own = spill.add(plan.as(RowOutcome.DOUBTFUL, "与第 " + other.number() + " 行是同一户，" + said + "。请核对后只勾选一行。"));
    twins.put(own, ordinal);
    twins.put(ordinal, ordinal);
    if (!differing.isEmpty()) {
      spill.put(ordinal, other.as(RowOutcome.DOUBTFUL, "与第 " + plan.number() + " 行是同一户，" + what + "不一致。请核对后只勾选一行。"));
    }
  }

  /// In which columns the second row says something else than the first; with `both`, only where both say something.
  private List<String> differing(RowPlan one, RowPlan two, boolean both) {
    var found = new ArrayList<String>();
    for (int slot = 0; slot < used.size(); slot++) {
      var before = one.values()[slot];
      var after = two.values()[slot];
      if (after == null || both && before == null) continue;
      if (!Kept.same(used.get(slot).taken(), before, after)) found.add(used.get(slot).label());
    }
    return found;
  }

  /// What the earlier row of the same firm writes already is not written again.
  private RowPlan sharing(int ordinal, RowPlan plan) {
    var other = spill.get(ordinal);
    var parts = new ArrayList<PartPlan>();
    var differing = new ArrayList<String>();
    for (var part : plan.parts()) {
      if (part.part() == first || part.year() != 0 && !Objects.equals(other.year(), plan.year())) {
        parts.add(part);
        continue;
      }
      for (int slot : part.writes()) {
        if (!Kept.same(used.get(slot).taken(), other.values()[slot], String.valueOf(plan.values()[slot]))) {
          differing.add(used.get(slot).label());
        }
      }
    }
    var place = plan.place();
    if (place.id() == 0) {
      int firmOf = other.place().firmOf() < 0 ? ordinal : other.place().firmOf();
      place = new RowPlan.Firm(0, 0, firmOf);
      firmsUsed.add(firmOf);
    }
    var rest =
        new RowPlan(
            plan.number(),
            parts.isEmpty() && plan.outcome() != RowOutcome.UNCHANGED ? RowOutcome.DUPLICATE : plan.outcome(),
            plan.firm(),
            place,
            plan.values(),
            parts,
            plan.remarks(),
            plan.year());
    if (differing.isEmpty()) return rest;
    return rest.as(
        RowOutcome.DOUBTFUL,
        "第 " + other.number() + " 行也是这一户，" + String.join("、", differing) + "写得不一样，这几格以那一行为准。确认其余的导入吗？");
  }
}
