package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of a row, by itself: what the other rows of the file say comes later.
final class RowComparison {
  private final ImportSetup setup;
  private final List<ColumnUse> used;
  private final ImportLists lists;
  private final LocalDate today;
  private final FirmMatching matching;

  RowComparison(ImportSetup setup, ImportLists lists, LocalDate today) {
    this.setup = setup;
    this.used = setup.used();
    this.lists = lists;
    this.today = today;
    this.matching = new FirmMatching(setup, lists);
  }

  /// A planned row with what tells its firm, and itself, from other rows of the file.
  record Compared(RowPlan plan, String firm, String self) {}

  Compared compare(ReadRow row, LibraryChunk chunk) {
    var firm = matching.match(row, chunk);
    var of = new PartComparison(setup, used, row, chunk, firm);
    if (row.wrong.isEmpty()) parts(of);
    var identity = FirmMatching.identity(row, firm);
    return new Compared(plan(of), identity, identity + self(of));
  }

  private void parts(PartComparison of) {
    switch (setup.kind()) {
      case TITLES -> TitleComparison.compare(of);
      case LEADS -> LeadComparison.compare(of);
      case VISITS -> VisitComparison.compare(of, lists);
      case FIRMS, FIGURES -> {}
    }
    if (setup.kind().entersFirms()) of.firm();
    if (setup.kind().parts().contains(FieldPart.CONTACT)) ContactComparison.compare(of);
    if (setup.kind().parts().contains(FieldPart.FIGURES)) new FigureComparison(of, today).compare();
  }

  /// What a second row of the same firm must differ in to be a row of its own.
  private String self(PartComparison of) {
    return switch (setup.kind()) {
      case FIRMS -> "";
      case FIGURES -> of.row.year == null ? "" : "/" + of.row.year;
      case TITLES ->
          "/" + TitleComparison.kind(of) + "/" + of.value(TitleComparison.GRANTED_ON) + "/" + of.value("title.number");
      case LEADS -> "/" + LeadComparison.aim(of);
      case VISITS -> "/" + of.value(VisitComparison.DAY) + "/" + of.value(VisitComparison.AUTHOR);
    };
  }

  private RowPlan plan(PartComparison of) {
    var row = of.row;
    var remarks = new ArrayList<String>(row.wrong);
    var outcome = outcome(of);
    if (outcome == RowOutcome.DOUBTFUL) remarks.addAll(row.questions);
    if (outcome == RowOutcome.UNCHANGED && !of.parts.isEmpty()) {
      remarks.add(setup.rules().mode() == ImportMode.CREATE ? "库里已有，只新增时不动它。" : "库里没有，只更新时略过。");
    }
    remarks.addAll(row.remarks);
    var writes =
        outcome == RowOutcome.UNCHANGED || outcome == RowOutcome.WRONG ? List.<PartPlan>of() : List.copyOf(of.parts);
    return new RowPlan(
        row.number,
        outcome,
        firmName(row, of.firm),
        place(of.firm),
        row.values,
        writes,
        List.copyOf(remarks),
        row.year);
  }

  private RowOutcome outcome(PartComparison of) {
    if (!of.row.wrong.isEmpty()) return RowOutcome.WRONG;
    if (of.parts.isEmpty()) return RowOutcome.UNCHANGED;
    var fresh = fresh(setup.kind(), of.parts);
    var mode = setup.rules().mode();
    if (fresh ? !mode.creates() : !mode.updates()) return RowOutcome.UNCHANGED;
    if (!of.row.questions.isEmpty()) return RowOutcome.DOUBTFUL;
    return fresh ? RowOutcome.NEW : RowOutcome.CHANGED;
  }

  /// Whether what the list is about is entered: for yearly figures, a year of which the library knows nothing.
  static boolean fresh(ImportKind kind, List<PartPlan> parts) {
    var first = parts.stream().filter(part -> part.part() == kind.first()).toList();
    if (kind == ImportKind.FIGURES) {
      return !first.isEmpty()
          && first.stream().allMatch(part -> part.fresh() && part.name().equals(FigureComparison.COUNTS));
    }
    return first.stream().anyMatch(PartPlan::fresh);
  }

  private static String firmName(ReadRow row, @Nullable EnterpriseRecord firm) {
    return firm == null ? row.firm() : firm.getName();
  }

  private static RowPlan.Firm place(@Nullable EnterpriseRecord firm) {
    return firm == null ? RowPlan.Firm.NONE : new RowPlan.Firm(firm.getId(), firm.getRev(), -1);
  }
}
