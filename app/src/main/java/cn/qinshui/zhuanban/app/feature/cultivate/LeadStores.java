package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.standard.LeadEditStore;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stores behind 培育线索.
record LeadStores(Database database, LeadStore list, LeadEditStore edits, EnterpriseStore firms, PlanStore plans) {
  private static final int MOST = 20;

  /// A firm to choose.
  record Firm(long id, String name, @Nullable String code, String detail) {}

  static LeadStores of(Database database) {
    return new LeadStores(
        database,
        new LeadStore(database),
        new LeadEditStore(database),
        new EnterpriseStore(database),
        new PlanStore(database));
  }

  List<Firm> find(String text) {
    return firms.page(EnterpriseFilter.none().withText(text), PageRequest.first(MOST)).rows().stream()
        .map(row -> new Firm(row.id(), row.name(), row.code(), row.town() == null ? "" : row.town()))
        .toList();
  }

  List<Choice> sources() {
    return Dictionaries.of(database).choices("lead.source");
  }

  /// The measure that sets the target new leads count for: the first one of the plan with a target.
  Optional<Long> measureWithTarget(LocalDate today) {
    return plans
        .current(today)
        .map(plan -> plans.outline(plan.id()))
        .map(PlanOutline::measures)
        .flatMap(measures -> measures.stream().filter(measure -> measure.target().isPresent()).findFirst())
        .map(measure -> measure.id());
  }
}
