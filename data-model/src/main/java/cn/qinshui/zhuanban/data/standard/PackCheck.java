package cn.qinshui.zhuanban.data.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whether a pack holds together: every field and criterion it names is there, units agree, points add up, bands meet,
/// nothing refers to itself.
final class PackCheck {
  private final Map<String, StandardField> fields;
  private final StandardPack pack;
  private final List<Fault> faults = new ArrayList<>();

  /// What is wrong, and with which part of the text (criteria[3].test).
  record Fault(String path, String words) {}

  PackCheck(Map<String, StandardField> fields, StandardPack pack) {
    this.fields = fields;
    this.pack = pack;
  }

  List<Fault> faults() {
    dates();
    criteria();
    if (pack.score() != null) score(pack.score());
    for (int i = 0; i < pack.sizes().size(); i++) size("sizes[" + i + "]", pack.sizes().get(i));
    for (int i = 0; i < pack.siteChecks().size(); i++) {
      condition("siteChecks[" + i + "].test", pack.siteChecks().get(i).text(), pack.siteChecks().get(i).test());
    }
    if (pack.pass() != null) condition("pass", "pass", pack.pass());
    else if (pack.sizes().isEmpty()) fault("code", "缺少 pass");
    faults.addAll(new PackReferences(pack).faults());
    return List.copyOf(faults);
  }

  private void fault(String path, String words) {
    faults.add(new Fault(path, words));
  }

  private void dates() {
    if (pack.expiresOn() != null && pack.expiresOn().isBefore(pack.effectiveOn())) {
      fault("expiresOn", "失效日期早于施行日期");
    }
    if (pack.applies().isEmpty()) fault("code", "缺少 applies");
    for (int i = 0; i < pack.applies().size(); i++) {
      var use = pack.applies().get(i);
      if (use.to() != null && use.to().isBefore(use.from())) fault("applies[" + i + "]", "适用日期的止期早于起期");
    }
    var validity = pack.validity();
    if (validity != null && validity.updateBy() != null && !validity.updateBy().matches("(0[1-9]|1[0-2])-[0-3][0-9]")) {
      fault("validity.updateBy", "每年更新日“" + validity.updateBy() + "”应写成月-日，如 05-31");
    }
  }

  private void criteria() {
    var seen = new HashSet<String>();
    for (int i = 0; i < pack.criteria().size(); i++) {
      var criterion = pack.criteria().get(i);
      var path = "criteria[" + i + "]";
      var id = criterion.id();
      if (!seen.add(id)) fault(path + ".id", "条款重复：" + id);
      if (criterion.applies() != null) condition(path + ".applies", id + "适用范围", criterion.applies());
      condition(path + ".test", id, criterion.test());
      if (criterion.exemption() != null) condition(path + ".exemption.test", id + "豁免", criterion.exemption().test());
      var renewal = criterion.renewal();
      if (renewal == null) continue;
      if (renewal.test() != null) condition(path + ".renewal.test", id + "复核", renewal.test());
      if (renewal.skip() == (renewal.test() != null)) fault(path + ".renewal", id + "复核要么不考查，要么另有条件");
    }
  }

  private void size(String path, SizeRule size) {
    condition(path + ".belowLarge", size.industry(), size.belowLarge());
    condition(path + ".medium", size.industry(), size.medium());
    condition(path + ".small", size.industry(), size.small());
    if (!size.rule().matches("[0-9]{2}")) fault(path + ".rule", "行业序号“" + size.rule() + "”应为两位数字");
  }

  private void score(ScoreTable table) {
    var sum = table.indicators().stream().map(ScoreTable.Indicator::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(table.most()) != 0) fault("score.most", "各项满分之和为" + sum + "，应为" + table.most());
    for (int i = 0; i < table.indicators().size(); i++)
      indicator("score.indicators[" + i + "]", table.indicators().get(i));
  }

  private void indicator(String path, ScoreTable.Indicator indicator) {
    long ways =
        Stream.of(
                indicator.choices().isEmpty(),
                indicator.step() == null,
                indicator.each().isEmpty(),
                indicator.external() == null)
            .filter(absent -> !absent)
            .count();
    if (ways != 1) fault(path, indicator.id() + "应有且只有一种计分方式");
    for (int i = 0; i < indicator.choices().size(); i++) {
      bands(path + ".choices[" + i + "].bands", indicator, indicator.choices().get(i).bands());
    }
    var step = indicator.step();
    if (step != null) {
      var compared = new Condition.Compare(step.field(), Condition.Operator.AT_LEAST, step.per(), step.unit(), null);
      condition(path + ".step", indicator.id(), compared);
      if (step.per().signum() <= 0) fault(path + ".step.per", indicator.id() + "的 per 应大于0");
    }
    for (int i = 0; i < indicator.each().size(); i++) {
      condition(path + ".each[" + i + "].test", indicator.id(), indicator.each().get(i).test());
    }
  }

  private void bands(String path, ScoreTable.Indicator indicator, List<ScoreTable.Band> bands) {
    var id = indicator.id();
    if (bands.isEmpty()) {
      fault(path, id + "没有分档");
      return;
    }
    if (bands.getFirst().score().compareTo(indicator.most()) != 0) fault(path + "[0].score", id + "首档应为满分");
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      var place = path + "[" + i + "]";
      if (i > 0 && band.score().compareTo(bands.get(i - 1).score()) >= 0) fault(place + ".score", id + "各档应从高到低");
      if (band.test() != null) condition(place + ".test", id, band.test());
      if ((band.test() == null) != (i == bands.size() - 1)) fault(place, id + "只有末档不写条件");
    }
    new PackBands(path, id, bands).faults().forEach(faults::add);
  }

  private void condition(String path, String where, Condition condition) {
    new PackConditions(fields, true, faults).check(path, where, condition);
  }
}
