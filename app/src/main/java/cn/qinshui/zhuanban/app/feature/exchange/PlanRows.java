package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.PageSource;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.exchange.ImportCounts;
import cn.qinshui.zhuanban.data.exchange.ImportPlan;
import cn.qinshui.zhuanban.data.exchange.PlannedRow;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The rows of an import that is looked at before it is written, and which of them are ticked.
final class PlanRows {

  /// Few enough to be read in a moment, many enough to be scrolled through.
  private static final int ROWS_AT_A_TIME = 2000;

  private final Work work;
  private final ReadOnlyObjectWrapper<@Nullable ImportCounts> counts = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<@Nullable RowOutcome> shown = new SimpleObjectProperty<>();
  private final Paged<PlannedRow> rows;
  private @Nullable ImportPlan plan;

  PlanRows(Work work) {
    this.work = work;
    rows = new Paged<>(work, "读取预览", ROWS_AT_A_TIME, this::page);
    shown.addListener((source, before, now) -> rows.restart());
  }

  private PageSource<PlannedRow> page() {
    ImportPlan now = plan;
    RowOutcome wanted = shown.get();
    Set<RowOutcome> outcomes = wanted == null ? EnumSet.allOf(RowOutcome.class) : EnumSet.of(wanted);
    return request -> {
      if (now == null) {
        return new Found<>(List.of(), 0);
      }
      ImportCounts all = now.counts();
      long total = outcomes.stream().mapToLong(all::of).sum();
      return new Found<>(now.rows(outcomes, request.offset(), request.limit()), total);
    };
  }

  void show(ImportPlan made) {
    plan = made;
    counts.set(made.counts());
    ticked.set(made.tickedRows());
    shown.set(null);
    rows.restart();
  }

  void drop() {
    ImportPlan old = plan;
    plan = null;
    if (old != null) {
      work.run(
          "关闭预览",
          progress -> {
            old.close();
            return old;
          },
          gone -> {});
    }
  }

  @Nullable ImportPlan plan() {
    return plan;
  }

  void tick(PlannedRow row, boolean on) {
    change(now -> now.tick(row.ordinal(), on));
  }

  void tickCell(PlannedRow row, int column, boolean on) {
    change(now -> now.tickCell(row.ordinal(), column, on));
  }

  /// All rows that the list shows now.
  void tickAll(boolean on) {
    RowOutcome wanted = shown.get();
    change(now -> {
      for (RowOutcome outcome : RowOutcome.values()) {
        if (wanted == null || wanted == outcome) {
          now.tickAll(outcome, on);
        }
      }
    });
  }

  /// What the plan does with a tick.
  private interface Ticking {
    void in(ImportPlan plan);
  }

  private void change(Ticking ticking) {
    ImportPlan now = plan;
    if (now == null) {
      return;
    }
    work.run(
        "勾选",
        progress -> {
          ticking.in(now);
          return now.tickedRows();
        },
        count -> {
          ticked.set(count);
          rows.reload();
        });
  }

  /// Whether there may be rows that go back with their reason.
  boolean returnsAny() {
    ImportCounts now = counts.get();
    return now != null && now.wrong() + now.doubtful() > 0;
  }

  /// How many rows go back with their reason.
  static int returned(ImportPlan plan) {
    int[] count = new int[1];
    plan.reasons((row, reason) -> count[0]++);
    return count[0];
  }

  ReadOnlyObjectProperty<@Nullable ImportCounts> counts() {
    return counts.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty ticked() {
    return ticked.getReadOnlyProperty();
  }

  /// Which rows are listed; null is all.
  ObjectProperty<@Nullable RowOutcome> shown() {
    return shown;
  }

  Paged<PlannedRow> rows() {
    return rows;
  }
}
