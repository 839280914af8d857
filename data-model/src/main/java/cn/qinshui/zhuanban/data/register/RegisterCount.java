package cn.qinshui.zhuanban.data.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure that a ledger brings to a measure; matrix and briefing count it, nobody types it.
///
/// @param of the field that is summed or averaged (SUM, MEAN)
/// @param reached entries that came to one of these stages (in a period: on a day of it, register_step.on_day)
/// @param now entries that stand in one of these stages; with neither, all entries count
/// @param by the field whose values the figure is split by
/// @param main the figure shown first for the measure
public record RegisterCount(
    String code,
    String name,
    int measure,
    How how,
    String unit,
    @Nullable String of,
    List<String> reached,
    List<String> now,
    @Nullable String by,
    boolean main) {

  /// ENTRIES counts entries, FIRMS the firms they belong to.
  public enum How {
    ENTRIES,
    FIRMS,
    SUM,
    MEAN
  }

  public RegisterCount {
    reached = orEmpty(reached);
    now = orEmpty(now);
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
