package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.Money;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a heading says: the plain name by which it is known, its unit, its year.
///
/// @param plain without blanks, stars, the year in front and what stands in brackets behind
/// @param whole without blanks and stars only
record HeaderText(
    String plain, String whole, Money.@Nullable Unit unit, @Nullable Integer year, @Nullable Integer yearsBack) {
  private static final Pattern UNIT =
      Pattern.compile("(?:[(\\[](?:单位:?|人民币)?|单位:|[,:、])?(亿元|千万元|百万元|万元|千元|百元|元)(?:人民币)?[)\\]]?$");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]$");
  private static final Pattern YEAR =
      Pattern.compile("(?:截至|截止|至)?((?:19|20)[0-9]{2})(?:年度|年末|年底|年|$)(?:12月(?:31日|底|末)?|全年|1-12月(?:份)?)?");
  private static final Pattern BACK = Pattern.compile("^(前年|上上年|上年度?|去年|上一年度?|本年度?|当年|今年)(?:末|底)?");

  static HeaderText of(String text) {
    var whole = squeezed(text);
    var rest = whole;
    var written = UNIT.matcher(rest);
    var unit = written.find() && written.start() > 0 ? unit(written.group(1)) : null;
    if (unit != null || !written.reset().find())
      rest = strippedOfBrackets(unit == null ? rest : written.replaceFirst(""));
    Integer year = null;
    Integer back = null;
    var named = YEAR.matcher(rest);
    var relative = BACK.matcher(rest);
    if (named.find()) {
      year = Integer.valueOf(named.group(1));
      rest = rest.substring(0, named.start()) + rest.substring(named.end());
    } else if (relative.find() && relative.end() < rest.length()) {
      back = yearsBack(relative.group(1));
      rest = rest.substring(relative.end());
    }
    rest = rest.replaceFirst("^(其中|其中:|其中、)", "").replaceFirst("^[:、,.的]+", "").replaceFirst("[:、,]+$", "");
    return new HeaderText(rest, whole, unit, year, back);
  }

  /// The form in which names are compared.
  static String plain(String name) {
    return strippedOfBrackets(squeezed(name));
  }

  static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00a0\\u200b\\ufeff*★☆]+", "")
        .replace('【', '[')
        .replace('】', ']')
        .replace('〔', '[')
        .replace('〕', ']')
        .toUpperCase(Locale.ROOT);
  }

  private static String strippedOfBrackets(String text) {
    var rest = text;
    while (true) {
      var shorter = BRACKETS.matcher(rest).replaceFirst("");
      if (shorter.equals(rest) || shorter.isEmpty()) return rest;
      rest = shorter;
    }
  }

  /// What 单位：万元 above a table says.
  static Money.@Nullable Unit stated(String squeezed) {
    var written = UNIT.matcher(squeezed);
    return written.find() ? unit(written.group(1)) : null;
  }

  /// Null for 百万元 and the like: such a column keeps its unit in its name and is not known by it.
  private static Money.@Nullable Unit unit(String word) {
    return switch (word) {
      case "亿元" -> Money.Unit.YI;
      case "万元" -> Money.Unit.WAN;
      case "元" -> Money.Unit.YUAN;
      default -> null;
    };
  }

  private static int yearsBack(String word) {
    return switch (word.substring(0, 1)) {
      case "前" -> 2;
      case "上" -> word.startsWith("上上") ? 2 : 1;
      case "去" -> 1;
      default -> 0;
    };
  }
}
