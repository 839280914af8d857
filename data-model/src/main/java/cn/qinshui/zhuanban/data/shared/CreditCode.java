package cn.qinshui.zhuanban.data.shared;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// 统一社会信用代码 after GB 32100-2015: 18 characters, of which 9–17 are the organisation code of GB 11714 with a check
/// of its own. Holds any text that has the form; whether its check characters are right is what [#check] says.
public record CreditCode(String text) {
  public static final int LENGTH = 18;

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /// Looks at what somebody typed or a file holds; null and blank count as empty.
  public static CreditCodeCheck check(@Nullable String typed) {
    return CreditCodeCheck.of(normalise(typed));
  }

  /// Full-width to half-width, lower to upper case, without any kind of space; changes nothing else.
  public static String normalise(@Nullable String typed) {
    if (typed == null) return "";
    if (isPlain(typed)) return typed;
    var text = new StringBuilder(LENGTH);
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .codePoints()
        .filter(point ->
            !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT)
        .forEach(text::appendCodePoint);
    return text.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) return false;
    }
    return true;
  }

  /// Completes a code with both check characters.
  ///
  /// @param authority 登记管理部门 and 机构类别, such as 91
  /// @param region the six digits of the registering office
  /// @param organisation eight characters of the organisation code, without its check
  public static CreditCode of(String authority, String region, String organisation) {
    var seventeen = authority + region + organisation + organisationCheck(organisation);
    return new CreditCode(seventeen + checkCharacter(seventeen));
  }

  /// The check character (GB 32100) that belongs behind these seventeen characters of the alphabet.
  public static char checkCharacter(String seventeen) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += ALPHABET.indexOf(seventeen.charAt(i)) * WEIGHTS[i];
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /// The check character (GB 11714) that belongs behind these eight digits and capital letters.
  public static char organisationCheck(String eight) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(eight.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int rest = 11 - sum % 11;
    return rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest);
  }

  static boolean inAlphabet(char c) {
    return ALPHABET.indexOf(c) >= 0;
  }

  /// The six digits of the registering office; not always the county where the firm lies.
  public String region() {
    return text.substring(2, 8);
  }

  /// The nine characters of the organisation code.
  public String organisation() {
    return text.substring(8, 17);
  }

  @Override
  public String toString() {
    return text;
  }
}
