package cn.qinshui.zhuanban.badapp.timeispassedin.feature.today;

import java.time.LocalDate;

/// Breaks the rule: looks at the machine's clock.
final class TodayView {
  final LocalDate today = LocalDate.now();
}
