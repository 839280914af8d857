package cn.qinshui.zhuanban.data.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Typed search text as words to look for: full-width forms made plain, letters lower case, split at blanks.
public final class TextTokens {
  private static final int MOST = 8;
  private static final int LEAST_PART = 2;

  /// Chinese, or initials: parts of a word with vowels would be single sounds, which too much holds.
  private static final Pattern PARTED = Pattern.compile("\\p{IsHan}{4,12}|[a-z&&[^aeiouv]]{4,12}");

  private TextTokens() {}

  public static List<String> of(String text) {
    var plain = normal(text).strip();
    return plain.isEmpty() ? List.of() : Arrays.stream(plain.split("\\s+")).limit(MOST).toList();
  }

  /// One word that nothing holds, parted in two at each place: qsjx is meant for 沁水…机械. Each is two words of a new text.
  public static List<String> parted(String text) {
    var whole = normal(text).strip();
    if (!PARTED.matcher(whole).matches()) return List.of();
    return IntStream.rangeClosed(LEAST_PART, whole.length() - LEAST_PART)
        .filter(at -> !whole.substring(0, at).equals(whole.substring(at)))
        .mapToObj(at -> whole.substring(0, at) + " " + whole.substring(at))
        .toList();
  }

  /// The form in which texts are compared.
  public static String normal(String text) {
    return narrow(text).toLowerCase(Locale.ROOT);
  }

  /// Full-width forms made plain (NFKC).
  public static String narrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayHaveOtherForm(text.charAt(i))) return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return text;
  }

  /// ASCII and the common Chinese characters, of which nearly every text consists, have none.
  private static boolean mayHaveOtherForm(char c) {
    return c >= 0x80 && (c < 0x4e00 || c > 0x9fff);
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
