package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Compares what a row says with what the library holds of its firm, part by part.
final class PartComparison {
  final ImportSetup setup;
  final List<ColumnUse> used;
  final ReadRow row;
  final LibraryChunk chunk;
  final @Nullable EnterpriseRecord firm;
  final List<PartPlan> parts = new ArrayList<>();

  PartComparison(
      ImportSetup setup, List<ColumnUse> used, ReadRow row, LibraryChunk chunk, @Nullable EnterpriseRecord firm) {
    this.setup = setup;
    this.used = used;
    this.row = row;
    this.chunk = chunk;
    this.firm = firm;
  }

  /// The columns of a part in which the row says something.
  List<Integer> said(FieldPart part) {
    var slots = new ArrayList<Integer>();
    for (int slot = 0; slot < used.size(); slot++) {
      if (used.get(slot).taken().part() == part && row.values[slot] != null) slots.add(slot);
    }
    return slots;
  }

  ImportField field(int slot) {
    return used.get(slot).taken();
  }

  String value(int slot) {
    return Objects.requireNonNull(row.values[slot]);
  }

  @Nullable String value(String field) {
    return RowReading.value(used, row, field);
  }

  /// A new row of the library with all that is said.
  void enter(FieldPart part, int year, String name, List<Integer> slots) {
    var cells = slots.stream().map(slot -> new PartPlan.Cell(slot, "", false)).toList();
    parts.add(new PartPlan(part, year, name, 0, 0, slots, cells));
  }

  /// A row of the library in which what is said otherwise is changed; nothing where all is the same.
  void change(FieldPart part, int year, String name, TableRecord<?> held, List<Integer> slots) {
    var cells = new ArrayList<PartPlan.Cell>();
    for (int slot : slots) {
      var before = Kept.of(held, field(slot).column());
      if (!Kept.same(field(slot), before, value(slot)))
        cells.add(new PartPlan.Cell(slot, before == null ? "" : before, false));
    }
    if (cells.isEmpty()) return;
    var id = Objects.requireNonNull(held.get("id", Long.class));
    var rev = Objects.requireNonNull(held.get("rev", Integer.class));
    parts.add(new PartPlan(part, year, name, id, rev, cells.stream().map(PartPlan.Cell::slot).toList(), cells));
  }

  /// The firm's own row. A code found by name and the reason for it are columns like the others.
  void firm() {
    if (!setup.kind().entersFirms()) return;
    var slots = said(FieldPart.FIRM);
    slots.removeIf(slot -> field(slot).is(ImportField.REASON) && !row.codeFails());
    if (firm == null) {
      enter(FieldPart.FIRM, 0, "", slots);
      return;
    }
    change(FieldPart.FIRM, 0, "", firm, slots);
  }
}
