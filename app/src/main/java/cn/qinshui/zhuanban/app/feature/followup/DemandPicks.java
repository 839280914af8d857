package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.DemandMeasures;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the forms about demands choose from, as the library holds it on a day.
///
/// @param usualMeasures by the code of a class
record DemandPicks(
    List<Choice> classes,
    List<Choice> channels,
    List<Pick> units,
    List<Pick> measures,
    Map<String, Long> usualMeasures,
    WorkdayCalendar calendar,
    int usualLimit) {

  private static final int OFFERED = 20;

  DemandPicks {
    classes = List.copyOf(classes);
    channels = List.copyOf(channels);
    units = List.copyOf(units);
    measures = List.copyOf(measures);
    usualMeasures = Map.copyOf(usualMeasures);
  }

  /// On the data lane.
  static DemandPicks read(DemandStores stores, LocalDate today) {
    var units =
        stores.plans().units().stream()
            .map(unit ->
                new Pick(
                    unit.id(),
                    unit.name(),
                    unit.shortName().equals(unit.name()) ? "" : unit.shortName(),
                    stores.pinyin().read(unit.name()).initials()))
            .toList();
    var measures =
        stores.plans().current(today).stream()
            .flatMap(plan -> stores.plans().outline(plan.id()).measures().stream())
            .map(measure ->
                new Pick(
                    measure.id(),
                    measure.no() + " " + measure.title(),
                    "",
                    stores.pinyin().read(measure.title()).initials()))
            .toList();
    return new DemandPicks(
        stores.words("demand.class"),
        stores.words("demand.channel"),
        units,
        measures,
        new DemandMeasures(stores.database()).usual(today),
        stores.calendars().load(),
        stores.edits().usualLimitDays());
  }

  /// What a demand of this class usually belongs to.
  @Nullable Pick usualMeasure(@Nullable Choice kind) {
    return kind == null ? null : Pick.of(measures, usualMeasures.get(kind.code()));
  }

  /// Firms found by a text, the likely ones for an empty one; on the data lane.
  static List<Pick> firms(DemandStores stores, String text) {
    return stores.firms().page(EnterpriseFilter.none().withText(text), PageRequest.first(OFFERED)).rows().stream()
        .map(DemandPicks::firm)
        .toList();
  }

  private static Pick firm(EnterpriseRow row) {
    return new Pick(row.id(), row.name(), Objects.requireNonNullElse(row.town(), ""), "");
  }
}
