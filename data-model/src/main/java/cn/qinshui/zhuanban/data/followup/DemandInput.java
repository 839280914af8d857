package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A demand as it stands in the form of a visit, perhaps unfinished.
///
/// @param kind code of the dictionary demand.class; empty where none is chosen yet
/// @param limitDays 时限 in working days
public record DemandInput(String kind, String title, @Nullable Integer limitDays) {

  /// Nothing was typed: such a block is not saved.
  public boolean blank() {
    return kind.isBlank() && title.isBlank();
  }

  DemandDraft draft(long enterpriseId, LocalDate receivedOn) {
    return new DemandDraft(enterpriseId, null, null, kind, title, null, "VISIT", receivedOn, limitDays);
  }
}
