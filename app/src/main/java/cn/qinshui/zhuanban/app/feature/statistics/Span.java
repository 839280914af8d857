package cn.qinshui.zhuanban.app.feature.statistics;

import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.LocalDate;

/// The days that are asked for most, up to today.
enum Span {
  YEAR("本年"),
  QUARTER("本季度"),
  MONTH("本月"),
  LAST_MONTH("上月");

  private final String label;

  Span(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  DayRange upTo(LocalDate today) {
    return switch (this) {
      case YEAR -> new DayRange(today.withDayOfYear(1), today);
      case QUARTER -> new DayRange(CommissionerStore.quarterOf(today).from(), today);
      case MONTH -> new DayRange(today.withDayOfMonth(1), today);
      case LAST_MONTH -> DayRange.of(Period.of(today).previous());
    };
  }
}
