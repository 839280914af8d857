package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The whole library against a pack on a day, ranked by distance: fewest criteria short first, then by how far they
/// are. It stays as it was when it was made; the lists are taken from it without the database.
public final class LibraryAssessment {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Outcome outcome;
  private final FirmLabel[] labels;
  private final int[] order;
  private final double[] distances;
  private final @Nullable EnteredScore entered;
  private final Map<SizeClass, byte[]> sizes = new EnumMap<>(SizeClass.class);

  LibraryAssessment(Outcome outcome, FirmLabel[] labels) {
    this.outcome = outcome;
    this.labels = labels;
    this.entered = EnteredScore.of(outcome);
    this.distances = new double[outcome.size()];
    var shorts = new int[outcome.size()];
    for (int row = 0; row < distances.length; row++) {
      distances[row] = outcome.distance(row);
      shorts[row] = outcome.unmet(row);
    }
    this.order =
        IntStream.range(0, outcome.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(row -> shorts[row])
                    .thenComparingDouble(row -> distances[row])
                    .thenComparing(row -> labels[row].name()))
            .mapToInt(Integer::intValue)
            .toArray();
    if (!pack().sizes().isEmpty()) {
      for (var size : SizeClass.values()) sizes.put(size, outcome.ofSize(size.name()));
    }
  }

  public StandardPack pack() {
    return outcome.pack();
  }

  /// Whether rows have a score: by the pack's table, or entered.
  public boolean hasScores() {
    return pack().score() != null || entered != null;
  }

  /// 基准日
  public LocalDate day() {
    return outcome.frame().day();
  }

  public int size() {
    return order.length;
  }

  public Page<AssessmentRow> page(AssessmentFilter filter, PageRequest request) {
    var sorted = sorted(rows(filter), request);
    return new Page<>(sorted.skip(request.offset()).limit(request.limit()).map(this::row).toList(), request.offset());
  }

  /// How many firms the list of this filter shows.
  public int count(AssessmentFilter filter) {
    return (int) rows(filter).count();
  }

  /// All of the list, in the order of distance.
  public Stream<AssessmentRow> stream(AssessmentFilter filter) {
    return rows(filter).mapToObj(this::row);
  }

  public Optional<AssessmentRow> firm(long id) {
    int row = outcome.frame().row(id, 0);
    return row < 0 ? Optional.empty() : Optional.of(row(row));
  }

  /// How near a firm is to the bounds of the criteria that concern it, in the order of the pack.
  public List<Measured> margins(long id) {
    int row = outcome.frame().row(id, 0);
    return row < 0 ? List.of() : new Margins(outcome, row).all();
  }

  /// Who the firms are, by id.
  public Map<Long, FirmLabel> labels() {
    return Arrays.stream(labels).collect(Collectors.toMap(FirmLabel::id, label -> label));
  }

  /// All firms as a snapshot keeps them, in the order of distance.
  Stream<SnapshotFirm> saved() {
    return Arrays.stream(order).mapToObj(row -> new Explaining(outcome, row, FirmSources.NONE).saved(labels[row]));
  }

  /// How many firms of the list have each verdict; every verdict is named.
  public Map<Verdict, Integer> verdicts(AssessmentFilter filter) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    for (var verdict : Verdict.values()) counts.put(verdict, 0);
    rows(filter).forEach(row -> counts.merge(Verdict.of(outcome.whole(row)), 1, Integer::sum));
    return counts;
  }

  /// How many firms of the list do not meet each criterion, in the order of the pack.
  public Map<String, Integer> lacking(AssessmentFilter filter) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var criterion : pack().criteria()) {
      counts.put(criterion.id(), (int) rows(filter).filter(row -> isUnmet(criterion.id(), row)).count());
    }
    return counts;
  }

  private boolean isUnmet(String criterion, int row) {
    return outcome.truth(criterion, row) == Truth.NO;
  }

  private IntStream rows(AssessmentFilter filter) {
    var words = TextTokens.of(filter.text());
    return Arrays.stream(order).filter(row -> passes(filter, words, row));
  }

  private boolean passes(AssessmentFilter filter, List<String> words, int row) {
    var label = labels[row];
    if (!filter.verdicts().isEmpty() && !filter.verdicts().contains(Verdict.of(outcome.whole(row)))) return false;
    if (!filter.shortCounts().isEmpty() && !filter.shortCounts().contains(outcome.unmet(row))) return false;
    if (filter.complete() != null && filter.complete() != (outcome.unknown(row) == 0)) return false;
    if (!filter.lacking().isEmpty() && filter.lacking().stream().noneMatch(id -> isUnmet(id, row))) return false;
    if (!filter.towns().isEmpty() && !filter.towns().contains(String.valueOf(label.townCode()))) return false;
    if (filter.impossible() != null && filter.impossible() != outcome.isImpossible(row)) return false;
    if (!filter.tiers().isEmpty() && (label.tier() == null || !filter.tiers().contains(label.tier()))) return false;
    if (!filter.commissioners().isEmpty()
        && (label.commissionerId() == null || !filter.commissioners().contains(label.commissionerId()))) return false;
    var text = (label.name() + " " + label.code()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }

  private Stream<Integer> sorted(IntStream rows, PageRequest request) {
    var sort = AssessmentSort.of(request.sort());
    if (request.sort() == null) return rows.boxed();
    Comparator<Integer> by =
        switch (sort) {
          case DISTANCE -> Comparator.comparingInt(positions()::get);
          case NAME -> Comparator.comparing(row -> labels[row].name());
          case VERDICT -> Comparator.comparingInt(row -> outcome.whole(row));
          case SHORT -> Comparator.comparingInt(row -> outcome.unmet(row));
          case UNKNOWN -> Comparator.comparingInt(row -> outcome.unknown(row));
          case SCORE -> Comparator.comparingLong(row -> scoreLow(row));
          case TOWN -> Comparator.comparing(row -> String.valueOf(labels[row].town()));
          case COMMISSIONER -> Comparator.comparing(row -> String.valueOf(labels[row].commissioner()));
        };
    return rows.boxed().sorted(request.descending() ? by.reversed() : by);
  }

  private Map<Integer, Integer> positions() {
    var positions = new HashMap<Integer, Integer>();
    for (int i = 0; i < order.length; i++) positions.put(order[i], i);
    return positions;
  }

  private long scoreLow(int row) {
    var scoring = outcome.scoring();
    if (scoring != null) return scoring.range("TOTAL").low()[row];
    return entered == null ? 0 : entered.low(row);
  }

  private AssessmentRow row(int row) {
    var criteria = new LinkedHashMap<String, Verdict>();
    for (var criterion : pack().criteria()) {
      criteria.put(criterion.id(), Verdict.of(outcome.truth(criterion.id(), row)));
    }
    var scoring = outcome.scoring();
    var total = scoring == null ? null : scoring.range("TOTAL");
    return new AssessmentRow(
        labels[row],
        outcome.renewing(row) ? Purpose.RENEWAL : Purpose.NEW,
        Verdict.of(outcome.whole(row)),
        outcome.unmet(row),
        outcome.unknown(row),
        distances[row],
        score(total == null ? null : total.low(), row, entered == null ? null : entered.low(row)),
        score(total == null ? null : total.high(), row, entered == null ? null : entered.high(row)),
        scoring == null ? null : coverage(scoring, row),
        size(row),
        criteria,
        outcome.isImpossible(row));
  }

  private static @Nullable BigDecimal score(long @Nullable [] reckoned, int row, @Nullable Long entered) {
    if (reckoned != null) return Explaining.points(reckoned[row]);
    return entered == null ? null : Explaining.points(entered);
  }

  private static BigDecimal coverage(Scoring scoring, int row) {
    return Explaining.points(scoring.known(row))
        .multiply(HUNDRED)
        .divide(scoring.table().most(), 1, RoundingMode.HALF_UP);
  }

  private @Nullable SizeClass size(int row) {
    return sizes.entrySet().stream()
        .filter(entry -> entry.getValue()[row] == Truth.YES)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
