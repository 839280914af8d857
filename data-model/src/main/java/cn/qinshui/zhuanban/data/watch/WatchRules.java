package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The decisions of the watch, by the bounds the office has set.
///
/// @param nearPercent within so many percent of the bound on either side is 临界, further below 高风险
/// @param attentionPercent above it by less is 关注
/// @param trendPercent a margin that moved by less than so many points stands still
/// @param scalePercent from so many percent of the bound on a growing firm is watched for 升规
public record WatchRules(int nearPercent, int attentionPercent, int trendPercent, int scalePercent) {
  private static final double HUNDRED = 100;
  private static final int MONTHS = 12;

  /// So many years ahead a month is still named.
  private static final int YEARS_AHEAD = 5;

  /// How a margin moved since the year before.
  public enum Trend {
    BETTER("改善"),
    SAME("持平"),
    WORSE("下降"),
    NOT_KNOWN("无上年数据");

    private final String label;

    Trend(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// @param margins of all criteria with a number, as shares of their bounds
  /// @param failsOutright a criterion without a number is not met
  WatchClass classify(List<Double> margins, boolean failsOutright) {
    double worst = margins.stream().mapToDouble(Double::doubleValue).min().orElse(Double.MAX_VALUE) * HUNDRED;
    if (failsOutright || worst < -nearPercent) return WatchClass.HIGH_RISK;
    if (worst <= nearPercent) return WatchClass.NEAR;
    return worst < attentionPercent ? WatchClass.ATTENTION : WatchClass.STABLE;
  }

  Trend trend(double before, double now) {
    double moved = (now - before) * HUNDRED;
    if (Math.abs(moved) < trendPercent) return Trend.SAME;
    return moved > 0 ? Trend.BETTER : Trend.WORSE;
  }

  boolean watchesScale(double margin, double growth) {
    return margin < 0 && margin * HUNDRED >= scalePercent - HUNDRED && growth > 0;
  }

  /// The month in which the revenue of its year, taken evenly and growing as last year, reaches the bound; none within
  /// the next years.
  Optional<Period> reaches(int lastYear, BigDecimal revenue, double growth, BigDecimal bound) {
    double annual = revenue.doubleValue();
    for (int year = lastYear + 1; year <= lastYear + YEARS_AHEAD; year++) {
      annual *= 1 + growth;
      double months = bound.doubleValue() / annual * MONTHS;
      if (months <= MONTHS) return Optional.of(Period.of(year, Math.max(1, (int) Math.ceil(months - ROUNDING))));
    }
    return Optional.empty();
  }

  /// What floating point leaves over where the months come out even.
  private static final double ROUNDING = 1e-9;

  /// The day by which the yearly update (年度更新) of the year is due.
  static LocalDate updateDue(int year, String monthAndDay) {
    return LocalDate.parse(year + "-" + monthAndDay);
  }
}
