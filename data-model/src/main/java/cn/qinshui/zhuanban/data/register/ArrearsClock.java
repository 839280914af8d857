package cn.qinshui.zhuanban.data.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules say of a clue on a day.
///
/// @param payableOn 应付日; null where it cannot be told, `payable` then says what is missing
/// @param payable where the day comes from, with its article
/// @param daysLate days past it; 0 while it is not past
/// @param unpaid amount still owed in 万元; null where not known
/// @param interest on it so far in 万元; null where it cannot be told
/// @param interestBasis how it was counted, with its article
/// @param deadlines of the complaint, those that have begun
/// @param cautions what a person should look at again
public record ArrearsClock(
    @Nullable LocalDate payableOn,
    String payable,
    int daysLate,
    @Nullable BigDecimal unpaid,
    @Nullable BigDecimal interest,
    String interestBasis,
    List<Deadline> deadlines,
    List<String> cautions) {

  /// @param daysLeft days (or working days) until it; negative when past
  /// @param met the day it was met on; null while it runs
  public record Deadline(
      String code, String name, LocalDate on, String unit, int daysLeft, @Nullable LocalDate met, String article) {
    public boolean runs() {
      return met == null;
    }

    public boolean late() {
      return met == null ? daysLeft < 0 : met.isAfter(on);
    }

    /// 还有12日, 已超3个工作日, 2026-10-08办完.
    public String words() {
      if (met != null) return met + (late() ? "办完，超过期限" : "办完");
      if (daysLeft == 0) return "今天到期";
      return daysLeft > 0 ? "还有" + daysLeft + unit : "已超" + -daysLeft + unit;
    }
  }

  public ArrearsClock {
    deadlines = List.copyOf(deadlines);
    cautions = List.copyOf(cautions);
  }
}
