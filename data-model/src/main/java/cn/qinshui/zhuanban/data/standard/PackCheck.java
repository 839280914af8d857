package cn.qinshui.zhuanban.data.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a pack holds together: every field and criterion it names is there, units agree, points add up.
final class PackCheck {
  private final Map<String, StandardField> fields;
  private final StandardPack pack;
  private final List<String> faults = new ArrayList<>();

  PackCheck(Map<String, StandardField> fields, StandardPack pack) {
    this.fields = fields;
    this.pack = pack;
  }

  List<String> faults() {
    dates();
    criteria();
    if (pack.score() != null) score(pack.score());
    for (var size : pack.sizes()) {
      for (var part : List.of(size.belowLarge(), size.medium(), size.small())) condition(size.industry(), part);
    }
    if (pack.pass() != null) condition("pass", pack.pass());
    else if (pack.sizes().isEmpty()) faults.add("缺少 pass");
    return List.copyOf(faults);
  }

  private void dates() {
    if (pack.expiresOn() != null && pack.expiresOn().isBefore(pack.effectiveOn())) faults.add("失效日期早于施行日期");
    if (pack.applies().isEmpty()) faults.add("缺少 applies");
  }

  private void criteria() {
    var seen = new HashSet<String>();
    for (var criterion : pack.criteria()) {
      if (!seen.add(criterion.id())) faults.add("条款重复：" + criterion.id());
      condition(criterion.id(), criterion.test());
      if (criterion.exemption() != null) condition(criterion.id() + "豁免", criterion.exemption().test());
      var renewal = criterion.renewal();
      if (renewal == null) continue;
      if (renewal.test() != null) condition(criterion.id() + "复核", renewal.test());
      if (renewal.skip() == (renewal.test() != null)) faults.add(criterion.id() + "复核要么不考查，要么另有条件");
    }
  }

  private void score(ScoreTable table) {
    var sum = table.indicators().stream().map(ScoreTable.Indicator::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(table.most()) != 0) faults.add("各项满分之和为" + sum + "，应为" + table.most());
    for (var indicator : table.indicators()) {
      long ways =
          Stream.of(
                  indicator.choices().isEmpty(),
                  indicator.step() == null,
                  indicator.each().isEmpty(),
                  indicator.external() == null)
              .filter(absent -> !absent)
              .count();
      if (ways != 1) faults.add(indicator.id() + "应有且只有一种计分方式");
      indicator.choices().forEach(choice -> bands(indicator, choice));
      if (indicator.step() != null) field(indicator.id(), indicator.step().field(), indicator.step().unit());
      indicator.each().forEach(item -> condition(indicator.id(), item.test()));
    }
  }

  private void bands(ScoreTable.Indicator indicator, ScoreTable.Choice choice) {
    var bands = choice.bands();
    if (bands.getFirst().score().compareTo(indicator.most()) != 0) faults.add(indicator.id() + "首档应为满分");
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      if (i > 0 && band.score().compareTo(bands.get(i - 1).score()) >= 0) faults.add(indicator.id() + "各档应从高到低");
      if (band.test() != null) condition(indicator.id(), band.test());
      if ((band.test() == null) != (i == bands.size() - 1)) faults.add(indicator.id() + "只有末档不写条件");
    }
  }

  private void condition(String where, Condition condition) {
    fieldsOf(fields, where, condition, faults);
    condition
        .everything()
        .forEach(part -> {
          switch (part) {
            case Condition.OfCriterion(var id) -> known(where, id, pack.criterion(id).isPresent());
            case Condition.OfCriteria(var all) -> known(where, all, all.equals("ALL"));
            case Condition.OfScore s -> known(where, s.score(), scores().contains(s.score()));
            default -> {}
          }
        });
  }

  private void known(String where, String name, boolean known) {
    if (!known) faults.add(where + "引用了不存在的" + name);
  }

  private Set<String> scores() {
    var names = new HashSet<String>();
    if (pack.score() == null) return names;
    names.add("TOTAL");
    for (var indicator : pack.score().indicators()) {
      names.add(indicator.part());
      names.add(indicator.id());
    }
    return names;
  }

  private void field(String where, String code, @Nullable String unit) {
    fieldOf(fields, where, code, unit, faults);
  }

  static void fieldsOf(Map<String, StandardField> fields, String where, Condition condition, List<String> faults) {
    condition
        .everything()
        .forEach(part -> {
          switch (part) {
            case Condition.Compare c -> fieldOf(fields, where, c.field(), c.unit(), faults);
            case Condition.Is c -> fieldOf(fields, where, c.field(), null, faults);
            case Condition.In c -> fieldOf(fields, where, c.field(), null, faults);
            default -> {}
          }
        });
  }

  private static void fieldOf(
      Map<String, StandardField> fields, String where, String code, @Nullable String unit, List<String> faults) {
    var field = fields.get(code);
    if (field == null) faults.add(where + "的指标" + code + "不在fields.json中");
    else if (unit != null && !Objects.equals(unit, field.unit())) {
      faults.add(where + "的单位" + unit + "与指标“" + field.label() + "”的" + field.unit() + "不一致");
    }
  }
}
