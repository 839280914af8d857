package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A firm on a 交接清单.
///
/// @param nextOn the next 下次跟进 that waits
/// @param lastVisit the newest visit done, with what was added to it
public record HandOverLine(
    long enterpriseId,
    String enterprise,
    @Nullable String code,
    @Nullable String town,
    List<DemandRow> openDemands,
    @Nullable LocalDate nextOn,
    @Nullable VisitFile lastVisit) {
  public HandOverLine {
    openDemands = List.copyOf(openDemands);
  }
}
