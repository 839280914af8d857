package cn.qinshui.zhuanban.data.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// What an import would do, row by row, and what of it is ticked. Made by [ImportStore#plan]; the rows lie in a file of
/// their own until it is closed. Blocks a moment for a page of rows: ask it off the window's thread.
public final class ImportPlan implements AutoCloseable {
  private final ImportSetup setup;
  private final List<ColumnUse> used;
  private final ImportLists lists;
  private final Origin origin;
  private final PlanSpill spill;
  private final RepeatedRows repeated;
  private final BitSet ticked = new BitSet();
  private final Map<Integer, BitSet> untickedCells = new HashMap<>();

  /// @param trail the state of the library it was compared with
  record Origin(String fileName, String sha256, List<String> notes, int passedOver, Trail trail) {}

  record Trail(long newest, int deeds) {}

  ImportPlan(ImportSetup setup, ImportLists lists, Origin origin, PlanSpill spill, RepeatedRows repeated) {
    this.setup = setup;
    this.used = setup.used();
    this.lists = lists;
    this.origin = origin;
    this.spill = spill;
    this.repeated = repeated;
    for (int i = 0; i < spill.size(); i++) if (writesByItself(spill.outcome(i))) ticked.set(i);
  }

  private static boolean writesByItself(RowOutcome outcome) {
    return outcome == RowOutcome.NEW || outcome == RowOutcome.CHANGED;
  }

  private static boolean mayWrite(RowOutcome outcome) {
    return writesByItself(outcome) || outcome == RowOutcome.DOUBTFUL;
  }

  public ImportSetup setup() {
    return setup;
  }

  public String fileName() {
    return origin.fileName();
  }

  /// What a person should know of the file.
  public List<String> notes() {
    return origin.notes();
  }

  Origin origin() {
    return origin;
  }

  PlanSpill spill() {
    return spill;
  }

  Set<Integer> firmsUsed() {
    return repeated.firmsUsed();
  }

  ImportLists lists() {
    return lists;
  }

  /// The whole file, whatever is ticked.
  public synchronized ImportCounts counts() {
    var of = new int[RowOutcome.values().length];
    int cells = 0;
    for (int i = 0; i < spill.size(); i++) {
      var outcome = spill.outcome(i);
      of[outcome.ordinal()]++;
      if (outcome == RowOutcome.CHANGED) cells += spill.changedCells(i);
    }
    return new ImportCounts(
        spill.size(),
        of[RowOutcome.NEW.ordinal()],
        of[RowOutcome.CHANGED.ordinal()],
        cells,
        of[RowOutcome.UNCHANGED.ordinal()],
        of[RowOutcome.DUPLICATE.ordinal()],
        of[RowOutcome.DOUBTFUL.ordinal()],
        of[RowOutcome.WRONG.ordinal()],
        origin.passedOver());
  }

  /// How many rows are ticked, that is written on applying.
  public synchronized int tickedRows() {
    return ticked.cardinality();
  }

  /// Rows of these outcomes in the file's order, `limit` of them from `offset` on.
  public synchronized List<PlannedRow> rows(Set<RowOutcome> outcomes, int offset, int limit) {
    var page = new ArrayList<PlannedRow>();
    int seen = 0;
    for (int i = 0; i < spill.size() && page.size() < limit; i++) {
      if (!outcomes.contains(spill.outcome(i))) continue;
      if (seen++ >= offset) page.add(shown(i, spill.get(i)));
    }
    return page;
  }

  /// One row as it stands.
  public synchronized PlannedRow row(int ordinal) {
    return shown(ordinal, spill.get(ordinal));
  }

  private PlannedRow shown(int ordinal, RowPlan plan) {
    var cells = new ArrayList<CellChange>();
    var off = untickedCells.get(ordinal);
    for (var part : plan.parts()) {
      for (var cell : part.cells()) cells.add(shown(plan, part, cell, off == null || !off.get(cell.slot())));
    }
    return new PlannedRow(
        ordinal,
        plan.number(),
        plan.outcome(),
        plan.firm(),
        plan.place().id() == 0 ? null : plan.place().id(),
        List.copyOf(cells),
        plan.remarks(),
        ticked.get(ordinal));
  }

  private CellChange shown(RowPlan plan, PartPlan part, PartPlan.Cell cell, boolean on) {
    var field = used.get(cell.slot()).taken();
    var label = part.year() > 0 ? part.year() + "年" + field.label() : field.label();
    var before = cell.before().isEmpty() ? "" : lists.shown(field, cell.before());
    return new CellChange(
        cell.slot(), label, before, lists.shown(field, String.valueOf(plan.values()[cell.slot()])), cell.beside(), on);
  }

  /// Ticks or unticks a row. Of rows that disagree about one firm only one can be ticked; the others are unticked.
  /// Wrong, repeated and unchanged rows stay as they are. Returns whether the row is ticked now.
  public synchronized boolean tick(int ordinal, boolean on) {
    if (!mayWrite(spill.outcome(ordinal))) return false;
    if (on) {
      var group = repeated.twins().get(ordinal);
      if (group != null) {
        repeated
            .twins()
            .forEach((other, of) -> {
              if (of.equals(group)) ticked.clear(other);
            });
      }
    }
    ticked.set(ordinal, on);
    return on;
  }

  /// Ticks or unticks all rows of an outcome; rows that disagree with each other are not ticked so.
  public synchronized void tickAll(RowOutcome outcome, boolean on) {
    for (int i = 0; i < spill.size(); i++) {
      if (spill.outcome(i) != outcome || !mayWrite(outcome)) continue;
      if (!on || !repeated.twins().containsKey(i)) ticked.set(i, on);
    }
  }

  /// Ticks or unticks one cell (see [CellChange#column]) of a row.
  public synchronized void tickCell(int ordinal, int column, boolean on) {
    var off = untickedCells.computeIfAbsent(ordinal, _ -> new BitSet());
    off.set(column, !on);
    if (off.isEmpty()) untickedCells.remove(ordinal);
  }

  boolean writes(int ordinal) {
    return ticked.get(ordinal);
  }

  /// The columns of a row that are not to be written; null for none.
  @Nullable BitSet unticked(int ordinal) {
    return untickedCells.get(ordinal);
  }

  /// Every row that goes back with its reason: the wrong ones, and the doubtful ones that are not ticked. In the file's
  /// order: row number, reason.
  public synchronized void reasons(BiConsumer<Integer, String> taker) {
    for (int i = 0; i < spill.size(); i++) {
      var outcome = spill.outcome(i);
      if (outcome != RowOutcome.WRONG && (outcome != RowOutcome.DOUBTFUL || ticked.get(i))) continue;
      var plan = spill.get(i);
      taker.accept(plan.number(), String.join("", plan.remarks()));
    }
  }

  @Override
  public synchronized void close() {
    spill.close();
  }
}
