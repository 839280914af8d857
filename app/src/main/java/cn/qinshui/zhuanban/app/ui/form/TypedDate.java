package cn.qinshui.zhuanban.app.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as they are typed: 2026-11-3, 2026.11.3, 2026年11月3日, 20261103, 11.3, 1103, +10天, 今天.
public final class TypedDate {

  private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})[-./年 ](\\d{1,2})[-./月 ](\\d{1,2})日?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");
  private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})");
  private static final Pattern DAYS_AWAY = Pattern.compile("([+-]\\d{1,4}) ?天?");
  private static final Map<String, Integer> WORDS =
      Map.of("今天", 0, "今日", 0, "明天", 1, "明日", 1, "后天", 2, "昨天", -1, "昨日", -1, "前天", -2);

  /// What to say when it cannot be read.
  public static final String PROBLEM = "看不懂这个日期，请按 2026-11-3、20261103、11.3 或 +10天 填写";

  private TypedDate() {}

  /// @param today what month and day, +10 and 今天 are counted from
  public static Optional<LocalDate> read(String typed, LocalDate today) {
    String text = HalfWidth.of(typed).replaceAll("\\s+", " ");
    Integer away = WORDS.get(text);
    if (away != null) {
      return Optional.of(today.plusDays(away));
    }
    Matcher days = DAYS_AWAY.matcher(text);
    if (days.matches()) {
      return Optional.of(today.plusDays(Integer.parseInt(days.group(1))));
    }
    for (Pattern pattern : new Pattern[] {YEAR_MONTH_DAY, EIGHT_DIGITS}) {
      Matcher whole = pattern.matcher(text);
      if (whole.matches()) {
        return date(number(whole, 1), number(whole, 2), number(whole, 3));
      }
    }
    for (Pattern pattern : new Pattern[] {MONTH_DAY, FOUR_DIGITS}) {
      Matcher part = pattern.matcher(text);
      if (part.matches()) {
        return date(today.getYear(), number(part, 1), number(part, 2));
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
