package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.standard.PackCheck.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether what the parts of a pack say of each other is there, and leads nowhere in a circle. The names of a score table
/// (TOTAL, parts, indicators) are one node: its bands may not ask it.
final class PackReferences {
  private static final String SCORE = "score";

  private final StandardPack pack;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  PackReferences(StandardPack pack) {
    this.pack = pack;
    for (int i = 0; i < pack.criteria().size(); i++) places.putIfAbsent(pack.criteria().get(i).id(), i);
  }

  List<Fault> faults() {
    var known = scores();
    for (int i = 0; i < pack.criteria().size(); i++) {
      var criterion = pack.criteria().get(i);
      conditions(criterion).forEach(c -> names(place(criterion.id()), criterion.id(), c, known));
    }
    if (pack.pass() != null) names("pass", "pass", pack.pass(), known);
    var done = new HashSet<String>();
    for (var id : places.keySet()) follow(id, new LinkedHashSet<>(), done);
    if (pack.score() != null) follow(SCORE, new LinkedHashSet<>(), done);
    return faults;
  }

  private String place(String id) {
    return id.equals(SCORE) ? SCORE : "criteria[" + places.get(id) + "]";
  }

  private void names(String path, String where, Condition condition, Set<String> scores) {
    condition
        .everything()
        .forEach(part -> {
          switch (part) {
            case Condition.OfCriterion(var id) -> known(path, where, id, places.containsKey(id));
            case Condition.OfCriteria(var all) -> known(path, where, all, all.equals("ALL"));
            case Condition.OfScore s -> known(path, where, s.score(), scores.contains(s.score()));
            default -> {}
          }
        });
  }

  private void known(String path, String where, String name, boolean known) {
    if (!known) faults.add(new Fault(path, where + "引用了不存在的" + name));
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

  private void follow(String id, LinkedHashSet<String> way, Set<String> done) {
    if (done.contains(id)) return;
    if (!way.add(id)) {
      var circle = way.stream().dropWhile(step -> !step.equals(id)).collect(Collectors.joining("→"));
      faults.add(new Fault(place(id), "循环引用：" + circle + "→" + id));
      return;
    }
    for (var next : next(id).toList()) follow(next, way, done);
    way.remove(id);
    done.add(id);
  }

  private Stream<String> next(String id) {
    var conditions = id.equals(SCORE) ? scoring() : conditions(pack.criteria().get(places.get(id)));
    return conditions
        .flatMap(Condition::everything)
        .flatMap(part ->
            switch (part) {
              case Condition.OfCriterion(var other) when places.containsKey(other) -> Stream.of(other);
              case Condition.OfCriteria _ -> places.keySet().stream();
              case Condition.OfScore _ when pack.score() != null -> Stream.of(SCORE);
              default -> Stream.empty();
            })
        .distinct();
  }

  private Stream<Condition> scoring() {
    if (pack.score() == null) return Stream.empty();
    return pack.score().indicators().stream()
        .flatMap(indicator ->
            Stream.concat(
                indicator.choices().stream().flatMap(choice -> choice.bands().stream()).map(ScoreTable.Band::test),
                indicator.each().stream().map(ScoreTable.Item::test)))
        .filter(Objects::nonNull);
  }

  private static Stream<Condition> conditions(Criterion criterion) {
    return Stream.of(
            criterion.test(),
            criterion.applies(),
            criterion.exemption() == null ? null : criterion.exemption().test(),
            criterion.renewal() == null ? null : criterion.renewal().test())
        .filter(Objects::nonNull);
  }
}
