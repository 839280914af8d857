package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.FilePartRules;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Yearly figures and facts. What any source says already is no news; what differs is written under the import's source,
/// beside the others where they have their own.
final class FigureComparison {
  private final PartComparison of;
  private final String source;
  private final LocalDate today;

  FigureComparison(PartComparison of, LocalDate today) {
    this.of = of;
    this.source = of.setup.defaults().figuresSource();
    this.today = today;
  }

  void compare() {
    var years = new TreeMap<Integer, List<Integer>>();
    for (int slot : of.said(FieldPart.FIGURES)) {
      years.computeIfAbsent(RowReading.year(of.used.get(slot), of.row, of.setup), _ -> new ArrayList<>()).add(slot);
    }
    years.forEach(this::year);
    for (int slot : of.said(FieldPart.FACT)) fact(slot);
  }

  private void year(int year, List<Integer> slots) {
    List<YearFiguresRecord> held =
        of.firm == null
            ? List.of()
            : of.chunk.figures.getOrDefault(of.firm.getId(), List.of()).stream()
                .filter(row -> row.getFiscalYear() == year)
                .toList();
    check(year, slots, held);
    var own = held.stream().filter(row -> row.getSource().equals(source)).findFirst().orElse(null);
    var counts = held.stream().filter(YearFiguresRecord::getPreferred).findFirst().orElse(own);
    put(FieldPart.FIGURES, year, "", slots, held, own, counts, slot -> of.field(slot).column());
  }

  private interface Column {
    String of(int slot);
  }

  /// Writes what no source says yet: into the source's own row, or into a new one beside the others.
  private <R extends TableRecord<?>> void put(
      FieldPart part,
      int year,
      String name,
      List<Integer> slots,
      List<R> held,
      @Nullable R own,
      @Nullable R counts,
      Column column) {
    var cells = new ArrayList<PartPlan.Cell>();
    for (int slot : slots) {
      Predicate<R> says = row -> Kept.same(of.field(slot), Kept.of(row, column.of(slot)), of.value(slot));
      if (held.stream().anyMatch(says)) continue;
      var before = counts == null ? null : Kept.of(counts, column.of(slot));
      cells.add(new PartPlan.Cell(slot, before == null ? "" : before, counts != null && counts != own));
    }
    if (cells.isEmpty()) return;
    var writes = own == null ? slots : cells.stream().map(PartPlan.Cell::slot).toList();
    var id = own == null ? 0 : own.get("id", Long.class);
    var rev = own == null ? 0 : own.get("rev", Integer.class);
    parts(
        new PartPlan(part, year, part == FieldPart.FIGURES && held.isEmpty() ? COUNTS : name, id, rev, writes, cells));
  }

  /// Marks a new row of figures that counts, because its year has no other.
  static final String COUNTS = "counts";

  private void parts(PartPlan plan) {
    of.parts.add(plan);
  }

  private void fact(int slot) {
    var field = of.field(slot);
    int year = field.yearly() ? RowReading.year(of.used.get(slot), of.row, of.setup) : 0;
    List<EnterpriseFactRecord> held =
        of.firm == null
            ? List.of()
            : of.chunk.facts.getOrDefault(of.firm.getId(), List.of()).stream()
                .filter(row -> row.getFact().equals(field.column()))
                .filter(row -> (row.getFiscalYear() == null ? 0 : row.getFiscalYear()) == year)
                .toList();
    var own = held.stream().filter(row -> row.getSource().equals(source)).findFirst().orElse(null);
    var counts = held.isEmpty() ? null : held.getFirst();
    put(FieldPart.FACT, year, field.column(), List.of(slot), held, own, counts, _ -> answer(field));
  }

  /// The column of enterprise_fact in which a fact is answered.
  static String answer(ImportField field) {
    return switch (field.type()) {
      case YES_NO -> "answer";
      case CHOICE -> "wording";
      default -> "amount";
    };
  }

  private void check(int year, List<Integer> slots, List<YearFiguresRecord> held) {
    var values = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    var counts = held.stream().filter(YearFiguresRecord::getPreferred).findFirst();
    for (var indicator : Indicator.values()) {
      counts
          .map(row -> Kept.of(row, indicator.name().toLowerCase(Locale.ROOT)))
          .ifPresent(kept -> values.put(indicator, new BigDecimal(kept)));
    }
    for (int slot : slots) {
      values.put(Indicator.valueOf(of.field(slot).column().toUpperCase(Locale.ROOT)), new BigDecimal(of.value(slot)));
    }
    var figures = new YearFigures(0, 0, year, new Choice(source, source), null, null, false, values, null);
    for (var problem : FilePartRules.check(figures, today)) {
      if (problem.kind() == Problem.Kind.ERROR) of.row.wrong.add(year + "年：" + problem.sentence());
      else if (problem.kind() == Problem.Kind.QUESTION) of.row.questions.add(year + "年" + problem.sentence());
    }
  }
}
