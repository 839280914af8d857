package cn.qinshui.zhuanban.app.usecase;

import org.jspecify.annotations.Nullable;

/// Personal data as it may leave the office.
final class Masked {
  private static final int SHOWN_IN_FRONT = 3;
  private static final int SHOWN_BEHIND = 4;
  private static final int MOBILE = 11;

  private Masked() {}

  /// A mobile number keeps its first three and last four digits; of any other number only the last two are shown.
  static @Nullable String phone(@Nullable String phone) {
    if (phone == null) return null;
    var number = phone.replaceAll("\\D", "");
    var mobile = number.length() == MOBILE && number.startsWith("1");
    var front = mobile ? SHOWN_IN_FRONT : 0;
    var until = number.length() - (mobile ? SHOWN_BEHIND : 2);
    var masked = new StringBuilder();
    var place = 0;
    for (char sign : phone.toCharArray()) {
      var hidden = Character.isDigit(sign) && place >= front && place < until;
      masked.append(hidden ? '*' : sign);
      if (Character.isDigit(sign)) place++;
    }
    return masked.toString();
  }
}
