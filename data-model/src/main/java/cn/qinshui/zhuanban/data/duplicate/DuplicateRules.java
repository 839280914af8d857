package cn.qinshui.zhuanban.data.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What tells two files of one firm: the words left out of names, what each reason weighs, and from where on a pair
/// is shown. Data: duplicates/rules.json.
///
/// @param similarity from how alike two names are alike, 0 to 1
/// @param tail how many characters of the code's end count
/// @param phoneDigits how many digits a telephone number has at least
/// @param crowd how many firms may share a trait before it says nothing
public record DuplicateRules(
    @Nullable String $说明,
    List<String> places,
    List<String> forms,
    List<String> marks,
    double similarity,
    int tail,
    int phoneDigits,
    int crowd,
    int likely,
    int possible,
    int weak,
    Map<Reason, Integer> weights) {
  private static final String FILE = "/duplicates/rules.json";

  /// The rules that travel with the program.
  public static DuplicateRules load() {
    try (var file = DuplicateRules.class.getResourceAsStream(FILE)) {
      if (file == null) throw new IllegalStateException("no " + FILE);
      return JsonMapper.builder().build().readValue(file, DuplicateRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int weight(Reason reason) {
    return weights.getOrDefault(reason, 0);
  }

  /// Empty where the score is too low to be shown.
  Optional<Strength> strength(int score) {
    if (score >= likely) return Optional.of(Strength.LIKELY);
    if (score >= possible) return Optional.of(Strength.POSSIBLE);
    return score >= weak ? Optional.of(Strength.WEAK) : Optional.empty();
  }
}
