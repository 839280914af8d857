package cn.qinshui.zhuanban.data.standard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of leads.
///
/// @param enterprise name of the linked firm; null where none is linked
/// @param stageOn since when it is in its stage
/// @param evidenceNo 入库编号 or 公告文号
public record LeadRow(
    long id,
    int rev,
    LeadDraft entered,
    @Nullable String enterprise,
    LeadStage stage,
    LocalDate stageOn,
    @Nullable String evidenceNo,
    @Nullable String dropReason,
    @Nullable Instant recycledAt) {
  public String name() {
    return entered.name();
  }

  /// What the trail calls it: 线索“…”.
  public String words() {
    return "培育线索“" + name() + "”";
  }
}
