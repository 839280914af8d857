package cn.qinshui.zhuanban.data.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Typed search text as words to look for: full-width forms made plain, letters lower case, split at blanks.
public final class TextTokens {
  private static final int MOST = 8;

  private TextTokens() {}

  public static List<String> of(String text) {
    var plain = normal(text).strip();
    return plain.isEmpty() ? List.of() : Arrays.stream(plain.split("\\s+")).limit(MOST).toList();
  }

  /// The form in which texts are compared.
  public static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// A LIKE pattern for a word anywhere in a text; `!` is its escape character.
  public static String anywhere(String token) {
    return "%" + escaped(token) + "%";
  }

  /// A LIKE pattern for a word at the beginning of a text; `!` is its escape character.
  public static String head(String token) {
    return escaped(token) + "%";
  }

  /// A LIKE pattern for a word at the end of a text; `!` is its escape character.
  public static String tail(String token) {
    return "%" + escaped(token);
  }

  /// Marks that Chinese text writes in full width stand for either width: stored names keep theirs.
  private static String escaped(String token) {
    return token.replace("!", "!!").replace("%", "!%").replace("_", "!_").replaceAll("[(),:;?]", "_");
  }
}
