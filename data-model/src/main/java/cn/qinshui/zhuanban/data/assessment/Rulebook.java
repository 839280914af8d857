package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.Criterion;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What every evaluation needs beside the pack: the fields, the pack by which 划型 is told, the figures that cannot be.
record Rulebook(
    Map<String, StandardField> fields,
    @Nullable StandardPack sizes,
    List<Impossible> impossible,
    Map<String, Set<String>> storedByCriterion) {
  Rulebook(Map<String, StandardField> fields, @Nullable StandardPack sizes, List<Impossible> impossible) {
    this(fields, sizes, List.copyOf(impossible), new ConcurrentHashMap<>());
  }

  /// The fields of the library that a criterion comes down to; a criterion on a score, to all fields of the pack.
  Set<String> stored(StandardPack pack, Criterion criterion) {
    return storedByCriterion.computeIfAbsent(
        pack.code() + " " + criterion.id(),
        _ -> {
          boolean onScore =
              Needs.ofCriterion(criterion)
                  .flatMap(condition -> condition.everything())
                  .anyMatch(Condition.OfScore.class::isInstance);
          var conditions = onScore ? Needs.conditions(pack) : Needs.ofCriterion(criterion);
          return conditions
              .flatMap(condition -> Needs.stored(condition, fields, sizes).stream())
              .collect(Collectors.toSet());
        });
  }

  boolean isTitle(String kind) {
    return Arrays.stream(QualificationKind.values()).anyMatch(title -> title.name().equals(kind));
  }
}
