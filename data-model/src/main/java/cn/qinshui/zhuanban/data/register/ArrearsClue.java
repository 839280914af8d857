package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.shared.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A clue of unpaid money as its ledger holds it: values by field code, as text. What is not entered or cannot be read is
/// not known.
public record ArrearsClue(Map<String, String> values) {
  /// The ledger it stands in.
  public static final String KIND = "arrears";

  public ArrearsClue {
    values = Map.copyOf(values);
  }

  public String text(String code) {
    return values.getOrDefault(code, "").strip();
  }

  public Optional<LocalDate> day(String code) {
    try {
      return text(code).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(code)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  public Optional<BigDecimal> number(String code) {
    return text(code).matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text(code))) : Optional.empty();
  }

  public boolean yes(String code) {
    return text(code).equals("true");
  }

  /// A clue whose dates contradict each other is refused at the later one.
  static Optional<Problem> wrongWayRound(ArrearsClue clue, String first, String second, String sentence) {
    var one = clue.day(first);
    var other = clue.day(second);
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? Optional.of(Problem.error(second, sentence))
        : Optional.empty();
  }
}
