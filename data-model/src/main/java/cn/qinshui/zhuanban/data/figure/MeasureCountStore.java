package cn.qinshui.zhuanban.data.figure;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.register.BuiltInCount;
import cn.qinshui.zhuanban.data.register.RegisterCount;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterKindStore;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is counted for each measure: the figures of its ledgers and those counted from firms, leads, visits and so on.
/// Nobody types them.
public final class MeasureCountStore {
  private final Database database;
  private final FigureStore figures;
  private final List<BuiltInCount> builtIn = new Content().builtInCounts();

  public MeasureCountStore(Database database, FigureStore figures) {
    this.database = database;
    this.figures = figures;
  }

  /// The counts of one measure for a month, as known at the end of `asOf` (or of the month, if that is earlier); the main
  /// ones first.
  public List<MeasureCount> counts(int measureNo, Period period, LocalDate asOf) {
    return counts(measureNo, new Span(period, asOf), new RegisterKindStore(database).kinds());
  }

  /// The counts of several measures, by their numbers.
  public Map<Integer, List<MeasureCount>> counts(Collection<Integer> measureNos, Period period, LocalDate asOf) {
    var span = new Span(period, asOf);
    var kinds = new RegisterKindStore(database).kinds();
    var all = new LinkedHashMap<Integer, List<MeasureCount>>();
    for (int measureNo : measureNos) all.put(measureNo, counts(measureNo, span, kinds));
    return all;
  }

  private List<MeasureCount> counts(int measureNo, Span span, List<RegisterKind> kinds) {
    var counts = new ArrayList<MeasureCount>();
    for (var count : builtIn) {
      if (count.measure() == measureNo) builtIn(count, span, counts);
    }
    for (var kind : kinds) {
      for (var count : kind.counts()) if (count.measure() == measureNo) counts.add(register(kind, count, span));
    }
    counts.sort(Comparator.comparing(count -> !count.main()));
    return counts;
  }

  /// The days a count looks at.
  private record Span(Period period, LocalDate asOf) {
    LocalDate end() {
      return asOf.isBefore(period.last()) ? asOf : period.last();
    }

    DayRange month() {
      return new DayRange(period.first(), end());
    }

    DayRange monthBefore() {
      return period.daysBefore(end());
    }

    DayRange year() {
      return new DayRange(LocalDate.of(period.year(), 1, 1), end());
    }
  }

  private void builtIn(BuiltInCount count, Span span, List<MeasureCount> counts) {
    var stock = BuiltInLists.stock(count.code(), span.end());
    if (stock.isPresent()) {
      counts.add(
          new MeasureCount(
              count.code(),
              count.name(),
              count.main(),
              figures.figure(count.code(), count.name(), count.unit(), stock.get()),
              null,
              null));
    }
    var now = flow(count, span.month());
    if (now != null) {
      counts.add(
          new MeasureCount(
              count.code(),
              count.name(),
              count.main(),
              now,
              flow(count, span.monthBefore()),
              flow(count, span.year())));
    }
  }

  private @Nullable Figure flow(BuiltInCount count, DayRange days) {
    if (days.from() == null || days.to() == null) return null;
    return BuiltInLists.flow(count.code(), days.from(), days.to())
        .map(list -> figures.figure(count.code(), count.name(), count.unit(), list))
        .orElse(null);
  }

  private MeasureCount register(RegisterKind kind, RegisterCount count, Span span) {
    var code = kind.code() + "." + count.code();
    var of = RegisterFilter.none().withKind(kind.code());
    if (!count.now().isEmpty()) {
      var stock = of.withStages(Set.copyOf(count.now())).withStagesOn(span.end());
      return new MeasureCount(code, count.name(), count.main(), figure(code, count, stock), null, null);
    }
    var reached = count.reached().isEmpty() ? stagesOf(kind) : Set.copyOf(count.reached());
    var flow = of.withReached(reached);
    return new MeasureCount(
        code,
        count.name(),
        count.main(),
        figure(code, count, flow.withReachedOn(span.month())),
        figure(code, count, flow.withReachedOn(span.monthBefore())),
        figure(code, count, flow.withReachedOn(span.year())));
  }

  /// A count of all entries is a count of those that came in: that reached the first stage they were given.
  private static Set<String> stagesOf(RegisterKind kind) {
    return Set.copyOf(kind.stages().stream().map(RegisterKind.Stage::code).toList());
  }

  private Figure figure(String code, RegisterCount count, RegisterFilter filter) {
    return figures.figure(code, count.name(), count.unit(), new CountedList.Registers(filter, count.how(), count.of()));
  }
}
