package cn.qinshui.zhuanban.data.duplicate;

import java.util.List;
import java.util.stream.Collectors;

/// Two files that may be of one firm (疑似重复), with the reasons, the strongest first.
///
/// @param score sum of the reasons' weights
public record DuplicatePair(FirmTraits one, FirmTraits other, List<Evidence> evidence, int score, Strength strength) {
  public DuplicatePair {
    evidence = List.copyOf(evidence);
  }

  /// All reasons in one line.
  public String reasons() {
    return evidence.stream().map(Evidence::sentence).collect(Collectors.joining("；"));
  }

  /// Whether it is these two, whichever stands first.
  public boolean isOf(long firm, long another) {
    return one.id() == firm && other.id() == another || one.id() == another && other.id() == firm;
  }
}
