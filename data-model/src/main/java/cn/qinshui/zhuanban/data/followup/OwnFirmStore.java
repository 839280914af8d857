package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartListStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 我的企业: a commissioner's firms with what he needs to prepare his visits.
public final class OwnFirmStore {
  private static final int MOST = 200;

  private final Database database;

  public OwnFirmStore(Database database) {
    this.database = database;
  }

  /// The indicators a visit asks for.
  public List<Indicator> asked() {
    return new FollowupSettings(database).formIndicators();
  }

  public List<OwnFirm> of(long commissionerId, LocalDate today) {
    var filter = EnterpriseFilter.none().withCommissioners(Set.of(commissionerId));
    var rows = new EnterpriseStore(database).page(filter, PageRequest.first(MOST)).rows();
    if (rows.isEmpty()) return List.of();
    var figures = new EnterprisePartListStore(database).figures(rows.stream().map(EnterpriseRow::id).toList());
    var next = new HashMap<Long, @Nullable LocalDate>();
    for (var cell : new CommissionerStore(database).coverage(today, commissionerId)) {
      next.put(cell.enterpriseId(), cell.nextOn());
    }
    var asked = asked();
    return rows.stream()
        .map(row ->
            new OwnFirm(
                row.id(),
                row.name(),
                row.code(),
                row.town(),
                row.lastVisit(),
                next.get(row.id()),
                row.openDemands(),
                missing(row.code(), figures, row.id(), asked, List.of(today.getYear() - 1))))
        .toList();
  }

  private static List<String> missing(
      @Nullable String code,
      Map<Long, List<YearFigures>> figures,
      long firm,
      List<Indicator> asked,
      List<Integer> years) {
    return missing(code, figures.getOrDefault(firm, List.of()), asked, years);
  }

  /// What is not on file: the credit code, and figures by indicator with the years they lack (研发费用 2024、2025).
  public static List<String> missing(
      @Nullable String code, List<YearFigures> figures, List<Indicator> asked, List<Integer> years) {
    var missing = new ArrayList<String>();
    if (code == null) missing.add("统一社会信用代码");
    for (var indicator : asked) {
      var lacking =
          years.stream()
              .filter(year -> figures.stream().noneMatch(one -> one.year() == year && one.value(indicator).isPresent()))
              .map(String::valueOf)
              .toList();
      if (!lacking.isEmpty()) missing.add(indicator.label() + " " + String.join("、", lacking));
    }
    return missing;
  }
}
