package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// Compares the ticked rows with the library once more, because somebody wrote in it since.
final class PlanRecheck {
  private final DSLContext sql;
  private final String county;
  private final ImportPlan plan;
  private final RowComparison comparison;

  PlanRecheck(DSLContext sql, String county, ImportPlan plan, LocalDate today) {
    this.sql = sql;
    this.county = county;
    this.plan = plan;
    this.comparison = new RowComparison(plan.setup(), plan.lists(), today);
  }

  /// Refuses where a row would do something else now.
  void run() {
    var rows = new ArrayList<ReadRow>();
    var plans = new ArrayList<RowPlan>();
    for (int i = 0; i < plan.spill().size(); i++) {
      if (!plan.writes(i)) continue;
      var planned = plan.spill().get(i);
      plans.add(planned);
      rows.add(row(planned));
      if (rows.size() == PlanMaking.AT_A_TIME) check(rows, plans);
    }
    check(rows, plans);
  }

  private ReadRow row(RowPlan planned) {
    var used = plan.setup().used();
    var row = new ReadRow(planned.number(), used.size());
    for (int slot = 0; slot < used.size(); slot++) {
      var value = planned.values()[slot];
      if (value != null) row.take(slot, used.get(slot).taken(), value);
    }
    return row;
  }

  private void check(List<ReadRow> rows, List<RowPlan> plans) {
    if (rows.isEmpty()) return;
    var chunk = new LibraryChunkStore(sql, county, plan.setup(), LibraryKeys.UNKNOWN).read(rows);
    for (int i = 0; i < rows.size(); i++) {
      var now = comparison.compare(rows.get(i), chunk).plan();
      if (!stillSo(now, plans.get(i))) {
        throw new Refusal(
            "预览之后资料库又改过，第 " + plans.get(i).number() + " 行“" + plans.get(i).firm() + "”与预览时不同，这次没有导入。请重新预览，再导入。");
      }
    }
    rows.clear();
    plans.clear();
  }

  /// A row that shares its firm with an earlier one of the file was planned with fewer parts.
  private static boolean stillSo(RowPlan now, RowPlan planned) {
    return now.place().id() == planned.place().id()
        && now.outcome() != RowOutcome.WRONG
        && now.parts().containsAll(planned.parts());
  }
}
