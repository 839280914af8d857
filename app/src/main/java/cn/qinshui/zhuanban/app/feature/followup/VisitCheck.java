package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.followup.FormTaken;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is wrong with an entered visit: a sentence by field for the visit, and for each of its demands.
///
/// @param takenBy the visit that has the form's number already
record VisitCheck(Map<String, String> visit, Map<RaisedDemand, Map<String, String>> demands, @Nullable Long takenBy) {

  /// To be called on the data lane.
  ///
  /// @param blocks the demands of the input, in its order
  /// @param visitId the visit being changed, null for a new one
  static VisitCheck of(
      VisitStores stores, VisitInput input, List<RaisedDemand> blocks, @Nullable Long visitId, LocalDate today) {
    var draft = input.draft(today);
    var demands = new LinkedHashMap<RaisedDemand, Map<String, String>>();
    for (int i = 0; i < blocks.size(); i++) {
      demands.put(blocks.get(i), sentences(stores.demands().check(draft.demands().get(i), today)));
    }
    try {
      var problems = stores.edits().check(input.withoutDemands().draft(today), visitId, today);
      return new VisitCheck(sentences(problems), demands, null);
    } catch (FormTaken taken) {
      return new VisitCheck(Map.of("formNo", taken.sentence()), demands, taken.visitId());
    }
  }

  private static Map<String, String> sentences(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.kind() == Problem.Kind.ERROR)
        .collect(Collectors.toMap(Problem::field, Problem::sentence, (one, other) -> one, LinkedHashMap::new));
  }

  boolean passed() {
    return visit.isEmpty() && demands.values().stream().allMatch(Map::isEmpty);
  }
}
