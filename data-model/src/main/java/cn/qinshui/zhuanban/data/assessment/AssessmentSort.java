package cn.qinshui.zhuanban.data.assessment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Columns by which the list of an assessment is sorted.
public enum AssessmentSort {
  DISTANCE,
  NAME,
  VERDICT,
  SHORT,
  UNKNOWN,
  SCORE,
  TOWN,
  COMMISSIONER;

  /// A name that is none of these sorts by distance.
  static AssessmentSort of(@Nullable String name) {
    return Arrays.stream(values()).filter(sort -> sort.name().equals(name)).findFirst().orElse(DISTANCE);
  }
}
