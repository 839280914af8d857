package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// How near each lead's firm is to the title it aims at, by the standard of the day. Leads without a firm of the library
/// have no distance and come last.
record NearMiss(Map<Long, AssessmentRow> byLead) {
  static final NearMiss NONE = new NearMiss(Map.of());

  /// On the data lane.
  static NearMiss of(Database database, List<LeadRow> leads, LocalDate day) {
    var store = new AssessmentStore(database);
    var byAim = leads.stream().collect(Collectors.groupingBy(lead -> lead.entered().aim()));
    var found = new HashMap<Long, AssessmentRow>();
    byAim.forEach((aim, of) -> rows(store, aim, of, day, found));
    return new NearMiss(found);
  }

  private static void rows(
      AssessmentStore store,
      QualificationKind aim,
      List<LeadRow> leads,
      LocalDate day,
      Map<Long, AssessmentRow> found) {
    var pack = store.shelf().on(day, aim.name(), Purpose.NEW);
    var firms = leads.stream().map(lead -> lead.entered().enterpriseId()).filter(Objects::nonNull).toList();
    if (pack.isEmpty() || firms.isEmpty()) return;
    var rows =
        store.assess(pack.get().pack(), day).stream(AssessmentFilter.none())
            .filter(row -> firms.contains(row.firm().id()))
            .collect(Collectors.toMap(row -> row.firm().id(), row -> row));
    for (var lead : leads) {
      var row = rows.get(lead.entered().enterpriseId());
      if (row != null) found.put(lead.id(), row);
    }
  }

  /// The nearest first.
  Comparator<LeadRow> order() {
    return Comparator.comparing((LeadRow lead) -> !byLead.containsKey(lead.id()))
        .thenComparingInt(lead -> byLead.containsKey(lead.id()) ? byLead.get(lead.id()).shortCount() : 0)
        .thenComparingDouble(lead -> byLead.containsKey(lead.id()) ? byLead.get(lead.id()).distance() : 0);
  }

  /// 差 1 项, or what else keeps it from being met.
  String words(LeadRow lead) {
    var row = byLead.get(lead.id());
    if (row == null) return "";
    if (row.shortCount() > 0) return "差 " + row.shortCount() + " 项";
    return row.verdict() == Verdict.UNKNOWN ? "资料缺 " + row.unknownCount() + " 项" : row.verdict().label();
  }
}
