package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.AssessmentTrend;
import cn.qinshui.zhuanban.data.assessment.Measured;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.PackShelf;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import cn.qinshui.zhuanban.data.watch.WatchRules.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The watch of the library: what it finds in the tables and reckons by the packs. Make it anew when enterprise,
/// enterprise_name, enterprise_change, year_figures, enterprise_fact, property, qualification, standard_pack or setting
/// change.
public final class WatchStore {
  private static final String ABOVE_SCALE = "ABOVE_SCALE";

  private final Database database;
  private final AssessmentStore assessments;

  public WatchStore(Database database) {
    this.database = database;
    this.assessments = new AssessmentStore(database);
  }

  public Watch load(LocalDate day) {
    var rules = rules();
    var shelf = assessments.shelf();
    var scale = pack(shelf, ABOVE_SCALE, day, Purpose.NEW).map(pack -> assessments.trend(pack, day));
    var titles = new ArrayList<TitleWatch>();
    for (var kind : titles("watch.titles")) {
      pack(shelf, kind.name(), day, Purpose.RENEWAL)
          .or(() -> pack(shelf, kind.name(), day, Purpose.NEW))
          .ifPresent(pack -> titles.addAll(titles(kind, assessments.trend(pack, day), rules)));
    }
    titles.sort(
        Comparator.comparing(TitleWatch::watchClass)
            .reversed()
            .thenComparingDouble(title -> title.worst().map(line -> line.measured().margin()).orElse(0.0))
            .thenComparing(title -> title.firm().name()));
    var labels = scale.map(trend -> trend.now().labels()).orElseGet(Map::of);
    var dues = new DueStore(database, labels);
    int longest = new SettingStore(database).wholes("expiry.watch.months").stream().max(Integer::compare).orElseThrow();
    return new Watch(
        day,
        titles,
        dues.expiring(day, longest, titles("expiry.watch.titles")),
        dues.updates(day, kind -> updateBy(shelf, kind, day)),
        dues.changes(day, new SettingStore(database).whole("change.report.months")),
        scale.map(WatchStore::reached).orElseGet(List::of),
        scale.map(trend -> scale(trend, rules)).orElseGet(List::of));
  }

  private static Optional<StandardPack> pack(PackShelf shelf, String kind, LocalDate day, Purpose purpose) {
    return shelf.on(day, kind, purpose).map(PackShelf.Standing::pack);
  }

  private static Optional<String> updateBy(PackShelf shelf, QualificationKind kind, LocalDate day) {
    return pack(shelf, kind.name(), day, Purpose.NEW).map(StandardPack::validity).map(StandardPack.Validity::updateBy);
  }

  private WatchRules rules() {
    var settings = new SettingStore(database);
    return new WatchRules(
        settings.whole("watch.near.percent"),
        settings.whole("watch.attention.percent"),
        settings.whole("watch.trend.percent"),
        settings.whole("watch.scale.percent"));
  }

  private List<QualificationKind> titles(String setting) {
    return Arrays.stream(new SettingStore(database).text(setting).split("[,，、]"))
        .map(String::strip)
        .map(QualificationKind::of)
        .toList();
  }

  private static List<TitleWatch> titles(QualificationKind kind, AssessmentTrend trend, WatchRules rules) {
    return trend.now().stream(AssessmentFilter.none())
        .filter(row -> row.purpose() == Purpose.RENEWAL)
        .map(row -> title(kind, row, trend, rules))
        .toList();
  }

  private static TitleWatch title(QualificationKind kind, AssessmentRow row, AssessmentTrend trend, WatchRules rules) {
    var before =
        trend.before().margins(row.firm().id()).stream()
            .collect(Collectors.toMap(Measured::criterion, Function.identity()));
    var lines =
        trend.now().margins(row.firm().id()).stream()
            .sorted(Comparator.comparingDouble(Measured::margin))
            .map(now -> line(now, Optional.ofNullable(before.get(now.criterion())), rules))
            .toList();
    var measured = lines.stream().map(line -> line.measured().criterion()).collect(Collectors.toSet());
    var pack = trend.now().pack();
    var failing = titlesOf(pack, row, Verdict.UNMET).filter(id -> !measured.contains(id)).toList();
    return new TitleWatch(
        row.firm(),
        kind,
        pack.code(),
        rules.classify(lines.stream().map(line -> line.measured().margin()).toList(), !failing.isEmpty()),
        lines,
        names(pack, failing),
        names(pack, titlesOf(pack, row, Verdict.UNKNOWN).toList()));
  }

  private static Stream<String> titlesOf(StandardPack pack, AssessmentRow row, Verdict verdict) {
    return pack.criteria().stream().map(criterion -> criterion.id()).filter(id -> row.criteria().get(id) == verdict);
  }

  private static List<String> names(StandardPack pack, List<String> ids) {
    return ids.stream().map(id -> pack.criterion(id).orElseThrow().title()).toList();
  }

  private static TitleWatch.Line line(Measured now, Optional<Measured> before, WatchRules rules) {
    return new TitleWatch.Line(
        now,
        before.map(Measured::margin).orElse(null),
        before.map(earlier -> rules.trend(earlier.margin(), now.margin())).orElse(Trend.NOT_KNOWN));
  }

  /// A firm of which nobody put down whether it is 规上 is named too: that is to be cleared up.
  private static List<ScaleReached> reached(AssessmentTrend trend) {
    return trend.now().stream(AssessmentFilter.none())
        .filter(row -> !Boolean.TRUE.equals(row.firm().aboveScale()))
        .flatMap(row ->
            trend.now().margins(row.firm().id()).stream()
                .filter(measured -> measured.margin() >= 0)
                .findFirst()
                .map(measured -> new ScaleReached(row.firm(), measured))
                .stream())
        .sorted(Comparator.comparingDouble((ScaleReached firm) -> firm.revenue().margin()).reversed())
        .toList();
  }

  private static List<ScaleWatch> scale(AssessmentTrend trend, WatchRules rules) {
    return trend.now().stream(AssessmentFilter.none())
        .filter(row -> Boolean.FALSE.equals(row.firm().aboveScale()))
        .map(row -> scale(row, trend, rules))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingDouble((ScaleWatch firm) -> firm.revenue().margin()).reversed())
        .toList();
  }

  private static @Nullable ScaleWatch scale(AssessmentRow row, AssessmentTrend trend, WatchRules rules) {
    var now = trend.now().margins(row.firm().id()).stream().findFirst();
    if (now.isEmpty()) return null;
    var revenue = now.get();
    var before =
        trend.before().margins(row.firm().id()).stream()
            .filter(earlier -> earlier.criterion().equals(revenue.criterion()))
            .findFirst();
    if (before.isEmpty() || before.get().value().signum() <= 0) return null;
    double growth = revenue.value().doubleValue() / before.get().value().doubleValue() - 1;
    if (!rules.watchesScale(revenue.margin(), growth)) return null;
    return new ScaleWatch(
        row.firm(),
        revenue,
        growth,
        rules.reaches(revenue.until(), revenue.value(), growth, revenue.bound()).orElse(null));
  }
}
