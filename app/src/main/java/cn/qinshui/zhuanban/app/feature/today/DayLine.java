package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// The head of the day: its date, and whether it is a working day and why not.
record DayLine(String date, String kind) {

  static DayLine of(LocalDate day, WorkdayCalendar calendar) {
    return new DayLine(PaperText.date(day) + " " + weekday(day), kind(day, calendar));
  }

  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
  }

  private static String kind(LocalDate day, WorkdayCalendar calendar) {
    String plain = calendar.isWorkday(day) ? "工作日" : "休息日";
    String named =
        calendar
            .special(day)
            .map(SpecialDay::name)
            .map(name -> calendar.isWorkday(day) ? "工作日（" + name + "）" : name + "，放假")
            .orElse(plain);
    return calendar.caution(day, day).map(caution -> named + "，" + caution).orElse(named);
  }
}
