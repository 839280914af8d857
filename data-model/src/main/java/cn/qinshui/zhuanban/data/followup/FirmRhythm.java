package cn.qinshui.zhuanban.data.followup;

import java.util.List;

/// How often a firm was visited in each of the last quarters, the oldest first, the quarter under way last.
public record FirmRhythm(long enterpriseId, String enterprise, List<Integer> visits) {
  public FirmRhythm {
    visits = List.copyOf(visits);
  }
}
