package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.standard.Condition.Compare;
import cn.qinshui.zhuanban.data.standard.Condition.Operator;
import cn.qinshui.zhuanban.data.standard.PackCheck.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the bands of an indicator meet: none covers part of another, none leaves a gap to the next, and a bound counts
/// to the better one. A band says its own bound; where it says both, the far one must be that of the band before.
final class PackBands {
  private final String path;
  private final String id;
  private final List<ScoreTable.Band> bands;
  private final List<Fault> faults = new ArrayList<>();

  /// One band over one field: `near` is the bound it must reach, `far` the one it must not pass; null for none.
  private record Reach(String field, boolean upwards, BigDecimal near, @Nullable BigDecimal far) {}

  PackBands(String path, String id, List<ScoreTable.Band> bands) {
    this.path = path;
    this.id = id;
    this.bands = bands;
  }

  List<Fault> faults() {
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      if (band.test() == null) continue;
      if (strict(band.test())) fault(i, "第" + (i + 1) + "档应含边界值（落在两档边界按高分）");
      var better = i == 0 ? Optional.<Reach>empty() : reach(bands.get(i - 1));
      var own = reach(band);
      if (own.isPresent() && own.get().far() != null && i == 0) fault(i, "首档不应有另一头的界限");
      if (own.isPresent() && better.isPresent()) meet(i, better.get(), own.get());
    }
    return faults;
  }

  private void meet(int i, Reach better, Reach own) {
    if (!own.field().equals(better.field())) return;
    var words = "第" + i + "档和第" + (i + 1) + "档";
    if (own.upwards() != better.upwards()) {
      fault(i, words + "的比较方向相反，两档重叠");
      return;
    }
    int order = own.near().compareTo(better.near());
    if (own.upwards() ? order >= 0 : order <= 0) fault(i, words + "重叠：" + own.near() + "应在" + better.near() + "之外");
    if (own.far() == null) return;
    int far = own.far().compareTo(better.near());
    if (far == 0) return;
    boolean gap = own.upwards() ? far < 0 : far > 0;
    fault(i, words + (gap ? "之间有空档：" : "重叠：") + own.far() + "与" + better.near() + "不相接");
  }

  private void fault(int band, String words) {
    faults.add(new Fault(path + "[" + band + "]", id + words));
  }

  /// A strict comparison on its near bound leaves the bound itself to the worse band.
  private static boolean strict(Condition test) {
    var compares = compares(test);
    return compares.size() == 1
        && (compares.getFirst().op() == Operator.MORE || compares.getFirst().op() == Operator.LESS);
  }

  private static List<Compare> compares(Condition test) {
    return switch (test) {
      case Compare c -> List.of(c);
      case Condition.All(var parts) when parts.stream().allMatch(Compare.class::isInstance) ->
          parts.stream().map(Compare.class::cast).toList();
      default -> List.of();
    };
  }

  private static Optional<Reach> reach(ScoreTable.Band band) {
    var compares = compares(Objects.requireNonNull(band.test()));
    if (compares.isEmpty() || compares.size() > 2) return Optional.empty();
    var near = compares.getFirst();
    if (near.op() == Operator.EQUAL) return Optional.empty();
    if (compares.size() == 1) {
      return Optional.of(new Reach(near.field(), near.op().upwards(), near.value(), null));
    }
    var far = compares.getLast();
    if (!near.field().equals(far.field()) || near.op().upwards() == far.op().upwards()) return Optional.empty();
    return Optional.of(new Reach(near.field(), near.op().upwards(), near.value(), far.value()));
  }
}
