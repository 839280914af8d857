package cn.qinshui.zhuanban.app.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers and money as they are typed: 1,234.5, １２３４, 1.2亿, 350000元; money is always kept in 万元.
public final class TypedNumber {

  private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,15}(?:\\.\\d{1,6})?)(亿元?|万元?|元)?");
  private static final int IN_YI = 4;

  /// What to say when an amount cannot be read.
  public static final String MONEY_PROBLEM = "看不懂这个金额，请填数字（万元），也可写 1.2亿 或 350000元";

  /// What to say when a count cannot be read.
  public static final String COUNT_PROBLEM = "这里要填整数";

  private TypedNumber() {}

  /// An amount in 万元.
  public static Optional<BigDecimal> money(String typed) {
    Matcher matcher = NUMBER.matcher(plain(typed));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(1));
    String unit = matcher.group(2) == null ? "万" : matcher.group(2);
    return Optional.of(
        switch (unit.charAt(0)) {
          case '亿' -> value.movePointRight(IN_YI);
          case '元' -> value.movePointLeft(IN_YI);
          default -> value;
        });
  }

  /// A whole number.
  public static Optional<Integer> count(String typed) {
    String text = plain(typed);
    return text.matches("[+-]?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// 12,345.6 with as many decimals as it has, at most four.
  public static String shown(BigDecimal value) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  private static String plain(String typed) {
    return HalfWidth.of(typed).replace(",", "").replace(" ", "");
  }
}
