package cn.qinshui.zhuanban.data.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people write them.
final class DayText {
  private static final String TIME = "(?:[T ]?[0-9]{1,2}[:时点][0-9]{1,2}.*)?";
  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("([12][0-9]{3})-([0-9]{1,2})-([0-9]{1,2})" + TIME),
          Pattern.compile("([12][0-9]{3})/([0-9]{1,2})/([0-9]{1,2})" + TIME),
          Pattern.compile("([12][0-9]{3})\\.([0-9]{1,2})\\.([0-9]{1,2})\\.?" + TIME),
          Pattern.compile("([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})[日号]?" + TIME),
          Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})"),
          Pattern.compile("([12][0-9]{3})、([0-9]{1,2})、([0-9]{1,2})"));
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern CHINESE =
      Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]");

  private DayText() {}

  /// Text with half-width digits and without blanks around; empty where it is no day of the calendar.
  static Optional<LocalDate> parse(String text) {
    for (var shape : SHAPES) {
      var found = shape.matcher(text);
      if (found.matches()) return day(found.group(1), found.group(2), found.group(3));
    }
    var chinese = CHINESE.matcher(text);
    if (!chinese.matches()) return Optional.empty();
    var year = new StringBuilder();
    for (char c : chinese.group(1).replaceAll("[○零]", "〇").toCharArray()) year.append(DIGITS.indexOf(c));
    return day(year.toString(), number(chinese.group(2)), number(chinese.group(3)));
  }

  private static String number(String chinese) {
    var ten = chinese.indexOf('十');
    if (ten < 0) return String.valueOf(DIGITS.indexOf(chinese));
    int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
    int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1));
    return String.valueOf(tens * 10 + ones);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
