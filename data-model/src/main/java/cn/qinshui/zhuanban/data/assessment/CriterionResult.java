package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.Criterion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a criterion asks of a firm, what the file says, what is lacking, and what to do.
///
/// @param requirement the words of the standard; for a firm that keeps its title, those of the 复核
/// @param readings what the file says, one for each thing asked
/// @param gap null where nothing is lacking
/// @param reason why it does not apply, is exempt, or a person must tell; null where the numbers say it all
/// @param margin how far the nearest number lies over its bound, as a share of it; below nought under it; null without a
///     number
public record CriterionResult(
    Criterion criterion,
    Verdict verdict,
    String requirement,
    List<Reading> readings,
    @Nullable Gap gap,
    @Nullable String reason,
    @Nullable Double margin) {
  public CriterionResult {
    readings = List.copyOf(readings);
  }

  /// 待核对: the text of the criterion was not read in the original.
  public boolean toVerify() {
    return !criterion.mark().equals("A");
  }

  /// What the firm does; null where nothing is to be done.
  public @Nullable String action() {
    return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE ? null : criterion.action();
  }

  /// All values in one line.
  public String value() {
    return readings.stream()
        .map(reading ->
            reading.label() + (reading.period().isEmpty() ? "" : "（" + reading.period() + "）") + "：" + reading.words())
        .collect(Collectors.joining("；"));
  }

  /// All sources in one line, each once.
  public String sources() {
    return readings.stream()
        .flatMap(reading -> reading.sources().stream())
        .map(Source::words)
        .distinct()
        .collect(Collectors.joining("；"));
  }

  /// Where sources differ.
  public Stream<String> disagreements() {
    return readings.stream().flatMap(reading -> reading.disagreements().stream()).distinct();
  }
}
