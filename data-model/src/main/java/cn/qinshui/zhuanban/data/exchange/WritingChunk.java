package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.NewRows;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// The rows of the library that a few hundred rows of the file write, collected table by table.
final class WritingChunk {
  private final Tx tx;
  private final WritingContext context;
  private final FirmWriting firms;
  private final WorkWriting work;
  private final List<EnterpriseRecord> newFirms = new ArrayList<>();
  private final List<EnterpriseNameRecord> formerNames = new ArrayList<>();
  private final List<ContactRecord> contacts = new ArrayList<>();
  private final List<YearFiguresRecord> figures = new ArrayList<>();
  private final List<EnterpriseFactRecord> facts = new ArrayList<>();
  private final Map<Table<?>, Map<Long, Tx.Edit<TableRecord<?>>>> edits = new LinkedHashMap<>();
  private final Set<Long> resized = new HashSet<>();
  private @Nullable NewRows enteredFirms;
  private List<NewRows> entered = List.of();

  WritingChunk(Tx tx, WritingContext context) {
    this.tx = tx;
    this.context = context;
    this.firms = new FirmWriting(tx, context);
    this.work = new WorkWriting(tx, context);
  }

  /// Takes a row; `firm` is its firm's id, 0 where the row enters it. Returns the firm's id.
  long add(RowPlan row, long firm, @Nullable BitSet unticked) {
    long id = firm;
    for (var part : row.parts()) {
      if (part.part() != FieldPart.FIRM) continue;
      if (part.fresh()) {
        var record = firms.entered(row, part, unticked);
        newFirms.add(record);
        id = record.getId();
      } else {
        firms.formerName(row, part, unticked).ifPresent(formerNames::add);
        edit(ENTERPRISE, part, held -> firms.change((EnterpriseRecord) held, row, part, unticked));
        if (firms.movesIndustry(part)) resized.add(id);
      }
    }
    for (var part : row.parts()) if (part.part() != FieldPart.FIRM) add(row, part, id, unticked);
    return id;
  }

  private void add(RowPlan row, PartPlan part, long firm, @Nullable BitSet unticked) {
    switch (part.part()) {
      case CONTACT -> put(CONTACT, contacts, firms.contact(part, firm), row, part, unticked);
      case FIGURES -> {
        put(YEAR_FIGURES, figures, firms.figures(part, firm), row, part, unticked);
        if (row.place().id() != 0) resized.add(firm);
      }
      case FACT -> fact(row, part, firm, unticked);
      case TITLE -> {
        if (part.fresh()) work.title(row, part, firm, unticked);
        else edit(QUALIFICATION, part, held -> Columns.fill(held, part, row, context.used(), unticked));
      }
      case LEAD -> {
        if (part.fresh()) work.lead(row, part, firm, unticked);
        else edit(LEAD, part, held -> Columns.fill(held, part, row, context.used(), unticked));
      }
      case VISIT -> {
        if (part.fresh()) work.visit(row, part, firm, unticked);
        else edit(VISIT, part, held -> Columns.fill(held, part, row, context.used(), unticked));
      }
      case FIRM, ROW -> throw new IllegalStateException(part.part().name());
    }
  }

  private <R extends TableRecord<R>> void put(
      Table<R> table, List<R> entered, R row, RowPlan plan, PartPlan part, @Nullable BitSet unticked) {
    if (!part.fresh()) {
      edit(table, part, held -> Columns.fill(held, part, plan, context.used(), unticked));
      return;
    }
    if (unticked != null && part.writes().stream().allMatch(unticked::get)) return;
    Columns.fill(row, part, plan, context.used(), unticked);
    entered.add(row);
  }

  private void fact(RowPlan plan, PartPlan part, long firm, @Nullable BitSet unticked) {
    int slot = part.writes().getFirst();
    if (unticked != null && unticked.get(slot)) return;
    var column = FigureComparison.answer(context.used().get(slot).taken());
    var value = String.valueOf(plan.values()[slot]);
    if (!part.fresh()) {
      edit(ENTERPRISE_FACT, part, held -> Columns.set(held, column, value));
      return;
    }
    var row = firms.fact(part, firm);
    Columns.set(row, column, value);
    facts.add(row);
  }

  private interface Change {
    void on(TableRecord<?> held);
  }

  private void edit(Table<?> table, PartPlan part, Change change) {
    edits.computeIfAbsent(table, _ -> new LinkedHashMap<>()).put(part.id(), new Tx.Edit<>(part.rev(), change::on));
  }

  /// Completes the rows; to be called once all are taken. Until then nothing was asked of the database, so that another
  /// thread may take them.
  void makeReady() {
    var years = new HashMap<Long, List<YearFiguresRecord>>();
    for (var row : figures) years.computeIfAbsent(row.getEnterpriseId(), firm -> new ArrayList<>()).add(row);
    for (var firm : newFirms) firms.size(firm, years.getOrDefault(firm.getId(), List.of()));
    enteredFirms = tx.ready(newFirms);
    entered = List.of(tx.ready(formerNames), tx.ready(contacts), tx.ready(figures), tx.ready(facts));
  }

  /// Writes it all; rows come before those that refer to them.
  void write() {
    tx.insertAll(Objects.requireNonNull(enteredFirms));
    edits.forEach(this::writeEdits);
    entered.forEach(tx::insertAll);
    work.write();
    context.sizes().recompute(tx, context.sizing(), resized);
  }

  @SuppressWarnings("unchecked") // the edits were collected for this table's rows
  private <R extends TableRecord<R>> void writeEdits(Table<?> table, Map<Long, Tx.Edit<TableRecord<?>>> changes) {
    var typed = new LinkedHashMap<Long, Tx.Edit<R>>();
    changes.forEach((id, edit) -> typed.put(id, new Tx.Edit<>(edit.expectedRev(), row -> edit.change().accept(row))));
    tx.updateAll((Table<R>) table, typed);
  }
}
