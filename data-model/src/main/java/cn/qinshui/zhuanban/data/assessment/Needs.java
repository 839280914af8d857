package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.Criterion;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which fields of which years a pack asks, down to those the library holds.
final class Needs {
  private final Map<String, StandardField> fields;
  private final @Nullable StandardPack sizes;
  private final Set<Slot> slots = new HashSet<>();
  private final Set<StandardField.PropertyCount> properties = new HashSet<>();

  private Needs(Map<String, StandardField> fields, @Nullable StandardPack sizes) {
    this.fields = fields;
    this.sizes = sizes;
  }

  /// @param sizes the pack by which 划型 is told, where one is in force
  static Needs of(
      StandardPack pack, Map<String, StandardField> fields, @Nullable StandardPack sizes, List<Impossible> impossible) {
    var needs = new Needs(fields, sizes);
    conditions(pack).forEach(needs::condition);
    if (pack.score() != null) {
      for (var indicator : pack.score().indicators()) {
        if (indicator.step() != null) needs.field(indicator.step().field(), -1);
      }
    }
    for (var rule : impossible) rule.slots(fields).forEach(slot -> needs.field(slot.field(), slot.year()));
    return needs;
  }

  /// Every condition a pack has, one after the other.
  static Stream<Condition> conditions(StandardPack pack) {
    var score = pack.score();
    return Stream.of(
            pack.criteria().stream().flatMap(Needs::ofCriterion),
            pack.sizes().stream().flatMap(size -> Stream.of(size.belowLarge(), size.medium(), size.small())),
            score == null
                ? Stream.<Condition>empty()
                : score.indicators().stream()
                    .flatMap(i ->
                        Stream.concat(
                            i.choices().stream().flatMap(choice -> choice.bands().stream()).map(band -> band.test()),
                            i.each().stream().map(item -> item.test()))),
            pack.siteChecks().stream().map(StandardPack.SiteCheck::test),
            Stream.ofNullable(pack.pass()))
        .flatMap(stream -> stream)
        .filter(Objects::nonNull);
  }

  static Stream<Condition> ofCriterion(Criterion criterion) {
    return Stream.of(
            criterion.test(),
            criterion.applies(),
            criterion.exemption() == null ? null : criterion.exemption().test(),
            criterion.renewal() == null ? null : criterion.renewal().test())
        .filter(Objects::nonNull);
  }

  void condition(Condition condition) {
    condition
        .everything()
        .forEach(part -> {
          switch (part) {
            case Condition.Compare c -> {
              for (int year = c.years().from(); year <= c.years().to(); year++) field(c.field(), year);
            }
            case Condition.Is c -> field(c.field(), -1);
            case Condition.In c -> field(c.field(), -1);
            default -> {}
          }
        });
  }

  private void field(String code, int year) {
    switch (fields.get(code)) {
      case StandardField.Figure f -> slots.add(new Slot(f.code(), year));
      case StandardField.Fact f -> slots.add(new Slot(f.code(), f.yearly() ? year : 0));
      case StandardField.YearsSince f -> slots.add(new Slot(f.code(), 0));
      case StandardField.Ratio f -> {
        field(f.part(), year);
        field(f.whole(), year);
      }
      case StandardField.Growth f -> years(f.of(), year, 1);
      case StandardField.MeanGrowth f -> years(f.of(), year, f.years());
      case StandardField.CompoundGrowth f -> {
        field(f.of(), year);
        field(f.of(), year - f.years());
      }
      case StandardField.PropertyCount f -> properties.add(f);
      case StandardField.Size _ -> {
        if (sizes != null) conditions(sizes).forEach(this::condition);
      }
      case StandardField.Title _, StandardField.Industry _ -> {}
      case null -> {}
    }
  }

  private void years(String code, int newest, int back) {
    for (int year = newest; year >= newest - back; year--) field(code, year);
  }

  /// Slots whose field is of this kind.
  <F extends StandardField> List<Slot> slots(Class<F> kind) {
    return slots.stream().filter(slot -> kind.isInstance(fields.get(slot.field()))).toList();
  }

  Set<StandardField.PropertyCount> properties() {
    return Set.copyOf(properties);
  }

  /// The codes of the fields a condition comes down to.
  static Set<String> stored(Condition condition, Map<String, StandardField> fields, @Nullable StandardPack sizes) {
    var needs = new Needs(fields, sizes);
    needs.condition(condition);
    var codes = new TreeSet<String>();
    needs.slots.forEach(slot -> codes.add(slot.field()));
    needs.properties.forEach(property -> codes.add(property.code()));
    return codes;
  }
}
