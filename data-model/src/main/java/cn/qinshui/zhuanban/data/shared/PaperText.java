package cn.qinshui.zhuanban.data.shared;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How dates, numbers and headings are written on official paper (GB/T 9704-2012, 7.3.3 and 7.3.5.4).
public final class PaperText {
  private static final String DIGITS = "零一二三四五六七八九";

  private PaperText() {}

  /// 2026年4月6日: the whole year, no leading noughts.
  public static String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /// 4月6日
  public static String dayOfYear(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /// 4月6日, with the year in front where the reader stands in another one.
  public static String dateSeenFrom(int year, LocalDate day) {
    return day.getYear() == year ? dayOfYear(day) : date(day);
  }

  /// 〔2026〕
  public static String yearInBrackets(int year) {
    return "〔" + year + "〕";
  }

  /// 沁政办发〔2026〕9号; the number without 第 and leading noughts.
  public static String docNumber(String word, int year, int serial) {
    return word + yearInBrackets(year) + serial + "号";
  }

  /// 一、
  public static String headingOne(int number) {
    return numeral(number) + "、";
  }

  /// （一）
  public static String headingTwo(int number) {
    return "（" + numeral(number) + "）";
  }

  /// 1 → 一, 10 → 十, 18 → 十八, 20 → 二十, 99 → 九十九
  public static String numeral(int number) {
    if (number < 0 || number > 99) throw new IllegalArgumentException("0–99: " + number);
    if (number < 10) return digit(number);
    var tens = number < 20 ? "十" : digit(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digit(number % 10);
  }

  /// 1920.5: no separators, no needless noughts, no exponent.
  public static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// 3.5%
  public static String percent(BigDecimal percent) {
    return number(percent) + "%";
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
