package cn.qinshui.zhuanban.data.enterprise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Typed search text as words to look for: full-width forms made plain, letters lower case, split at blanks.
public final class TextTokens {
  private static final int MOST = 8;

  private TextTokens() {}

  public static List<String> of(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    return plain.isEmpty() ? List.of() : Arrays.stream(plain.split("\\s+")).limit(MOST).toList();
  }

  /// A LIKE pattern with `!` as its escape character; `head` and `tail` are what stands before and after.
  static String like(String head, String token, String tail) {
    return head + token.replace("!", "!!").replace("%", "!%").replace("_", "!_") + tail;
  }
}
