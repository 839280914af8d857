package cn.qinshui.zhuanban.report.briefing;

/// 一, 二 … 九十九, for the numbers of sections and measures.
public final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /// Arabic digits for what lies outside 1 to 99.
  public static String of(int number) {
    if (number < 1 || number > 99) return String.valueOf(number);
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }
}
