package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The day on which a limit of working days ends, as it is said under the field: which festivals it skips, and whether
/// a year is counted without a calendar.
final class DueWords {
  private DueWords() {}

  static String of(WorkdayCalendar calendar, LocalDate from, int workdays) {
    var due = calendar.plus(from, workdays);
    var skipped =
        from.datesUntil(due.plusDays(1))
            .map(calendar::special)
            .flatMap(Optional::stream)
            .filter(day -> !day.working())
            .map(SpecialDay::name)
            .distinct()
            .collect(Collectors.joining("、"));
    var weekday = due.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    return PaperText.date(due)
        + " "
        + weekday
        + "到期"
        + (skipped.isEmpty() ? "" : "，跳过" + skipped)
        + calendar.caution(from, due).map(caution -> "；" + caution).orElse("");
  }
}
