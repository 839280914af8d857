package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Writes the ticked rows of a plan within one deed, a few hundred at a time.
final class ImportWriting {
  private static final int AT_A_TIME = 500;

  private final Tx tx;
  private final ImportPlan plan;
  private final WritingContext context;
  private final Map<Integer, Long> entered = new HashMap<>();
  private int at;
  private int taken;
  private int fresh;
  private int changed;
  private int cells;

  ImportWriting(Tx tx, ImportPlan plan, Pinyin pinyin, SizeStore sizes, LocalDate today) {
    this.tx = tx;
    this.plan = plan;
    this.context = new WritingContext(plan, plan.setup().used(), pinyin, sizes, sizes.sizing(tx), today);
  }

  /// Returns what the file came to, with what was written.
  ImportCounts run(IntPredicate goOn) {
    // While the engine writes some rows, the next are made ready.
    var next = Beside.begin(this::chunk);
    try {
      for (var chunk = next.get(); chunk != null; chunk = next.get()) {
        int written = taken;
        next = Beside.begin(this::chunk);
        chunk.write();
        if (!goOn.test(written)) throw new CancellationException();
      }
    } finally {
      next.end();
    }
    var all = plan.counts();
    return new ImportCounts(
        all.rows(),
        fresh,
        changed,
        cells,
        all.unchanged(),
        all.duplicate(),
        all.doubtful(),
        all.wrong(),
        all.passedOver());
  }

  /// The next rows that are ticked; null after the last.
  private @Nullable WritingChunk chunk() {
    var chunk = new WritingChunk(tx, context);
    int before = taken;
    for (; at < plan.spill().size() && taken < before + AT_A_TIME; at++) {
      if (!plan.writes(at)) continue;
      add(at, plan.spill().get(at), chunk);
      taken++;
    }
    if (taken == before) return null;
    chunk.makeReady();
    return chunk;
  }

  private void add(int ordinal, RowPlan row, WritingChunk chunk) {
    var unticked = plan.unticked(ordinal);
    int written = written(row, unticked);
    if (written == 0 && row.parts().stream().noneMatch(PartPlan::fresh)) return;
    long firm = chunk.add(row, firmId(row), unticked);
    if (plan.firmsUsed().contains(ordinal)) entered.put(ordinal, firm);
    if (RowComparison.fresh(plan.setup().kind(), row.parts())) {
      fresh++;
    } else {
      changed++;
      cells += written;
    }
  }

  private static int written(RowPlan row, @Nullable BitSet unticked) {
    int count = 0;
    for (var part : row.parts()) {
      for (var cell : part.cells()) if (unticked == null || !unticked.get(cell.slot())) count++;
    }
    return count;
  }

  /// The firm's id; 0 where this row enters it or needs none.
  private long firmId(RowPlan row) {
    if (row.place().id() != 0 || row.place().firmOf() < 0) return row.place().id();
    var id = entered.get(row.place().firmOf());
    if (id != null) return id;
    var first = plan.spill().get(row.place().firmOf());
    throw new Refusal(
        "第 " + row.number() + " 行“" + row.firm() + "”由第 " + first.number() + " 行建档，那一行没有勾选。请把两行一起勾选，或都不勾选。");
  }
}
