package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who said what of one firm: every source of its figures and facts, its titles and properties in words.
///
/// @param changed slots that were changed for a 推演
record FirmSources(List<YearRow> years, List<FactRow> facts, List<TitleRow> titles, List<Slot> changed) {
  static final FirmSources NONE = new FirmSources(List.of(), List.of(), List.of(), List.of());
  private static final Source TRIAL = new Source("推演", null, null);

  /// @param values by the code of the field
  record YearRow(int year, boolean preferred, Source source, Map<String, BigDecimal> values) {}

  /// @param words the answer as text, whatever its kind
  record FactRow(String fact, @Nullable Integer year, Source source, String words) {}

  record TitleRow(String kind, String words) {}

  FirmSources changedAt(List<Slot> slots) {
    return new FirmSources(years, facts, titles, slots);
  }

  Stream<Source> sources(Slot slot, int year, boolean isFact) {
    if (changed.contains(slot)) return Stream.of(TRIAL);
    if (isFact) return counting(slot, year).limit(1).map(FactRow::source);
    return years.stream()
        .filter(row -> row.year() == year && row.values().get(slot.field()) != null)
        .sorted(Comparator.comparing(YearRow::preferred).reversed())
        .limit(1)
        .map(YearRow::source);
  }

  /// The rows of a fact, the one that counts first.
  private Stream<FactRow> counting(Slot slot, int year) {
    return facts.stream()
        .filter(row -> row.fact().equals(slot.field()))
        .filter(row -> slot.year() == 0 || row.year() == null || row.year() == year);
  }

  /// What other sources say of a figure: 纳税申报为4836万元.
  List<String> disagreements(Slot slot, int year, String label, String unit) {
    if (changed.contains(slot)) return List.of();
    var counts = years.stream().filter(row -> row.year() == year && row.preferred()).findFirst().map(YearRow::values);
    var value = counts.map(values -> values.get(slot.field())).orElse(null);
    if (value == null) return List.of();
    return years.stream()
        .filter(row -> row.year() == year && !row.preferred())
        .filter(row -> row.values().get(slot.field()) != null)
        .filter(row -> Objects.requireNonNull(row.values().get(slot.field())).compareTo(value) != 0)
        .map(row ->
            "%d年%s：采用%s，%s为%s"
                .formatted(
                    year,
                    label,
                    Wording.number(value, unit),
                    row.source().name(),
                    Wording.number(Objects.requireNonNull(row.values().get(slot.field())), unit)))
        .toList();
  }

  /// What other sources say of a fact.
  List<String> disagreements(Slot slot, int year, String label) {
    if (changed.contains(slot)) return List.of();
    var rows = counting(slot, year).toList();
    if (rows.size() < 2) return List.of();
    var first = rows.getFirst();
    return rows.stream()
        .skip(1)
        .filter(row -> Objects.equals(row.year(), first.year()) && !row.words().equals(first.words()))
        .map(row -> label + "：采用“" + first.words() + "”，" + row.source().name() + "为“" + row.words() + "”")
        .toList();
  }
}
