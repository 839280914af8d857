package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A firm in the coverage map: whose it is, and how it was visited in the quarter looked at.
public record CoverageCell(
    long enterpriseId,
    String enterprise,
    long commissionerId,
    int visitsInQuarter,
    @Nullable LocalDate lastVisit,
    @Nullable LocalDate nextOn) {
  public boolean visited() {
    return visitsInQuarter > 0;
  }
}
