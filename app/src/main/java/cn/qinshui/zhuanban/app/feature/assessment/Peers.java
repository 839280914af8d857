package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Where firms of the same step in this library stand, criterion by criterion: the one in the middle.
///
/// @param firms how many were looked at
/// @param margins the middle margin of each criterion that has numbers
record Peers(int firms, Map<String, Double> margins) {
  static final Peers NONE = new Peers(0, Map.of());

  /// Enough to tell, few enough to be told at once.
  private static final int MOST = 40;

  Peers {
    margins = Map.copyOf(margins);
  }

  static Peers of(AssessmentStores stores, FirmAssessment own) {
    var filter = AssessmentFilter.none();
    var tier = own.firm().tier();
    if (tier != null) filter = filter.withTiers(Set.of(tier));
    var alike =
        stores.assessments().assess(own.pack(), own.day()).stream(filter)
            .filter(row -> row.firm().id() != own.firm().id())
            .filter(row -> tier != null || row.firm().tier() == null)
            .limit(MOST)
            .toList();
    var found = new HashMap<String, List<Double>>();
    for (var row : alike) {
      stores
          .assessments()
          .firm(own.pack(), own.day(), row.firm().id())
          .ifPresent(firm -> firm.criteria().forEach(result -> add(found, result)));
    }
    var margins = new HashMap<String, Double>();
    found.forEach((criterion, all) -> margins.put(criterion, middle(all)));
    return new Peers(alike.size(), margins);
  }

  private static void add(Map<String, List<Double>> found, CriterionResult result) {
    if (result.margin() != null) {
      found.computeIfAbsent(result.criterion().id(), _ -> new ArrayList<>()).add(result.margin());
    }
  }

  private static double middle(List<Double> all) {
    var sorted = all.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  OptionalDouble margin(String criterion) {
    var margin = margins.get(criterion);
    return margin == null ? OptionalDouble.empty() : OptionalDouble.of(margin);
  }
}
