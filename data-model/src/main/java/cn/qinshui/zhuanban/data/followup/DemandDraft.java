package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A demand as typed.
///
/// @param kind code of the dictionary demand.class
/// @param channel code of the dictionary demand.channel
/// @param limitDays 时限 in working days from the day it came in; null: none yet
public record DemandDraft(
    long enterpriseId,
    @Nullable Long visitId,
    @Nullable Long measureId,
    String kind,
    String title,
    @Nullable String body,
    String channel,
    LocalDate receivedOn,
    @Nullable Integer limitDays) {
  /// A demand as it stands, to be mended.
  public static DemandDraft of(Demand demand) {
    return new DemandDraft(
        demand.enterpriseId(),
        demand.visitId(),
        demand.measureId(),
        demand.kind().code(),
        demand.title(),
        demand.body(),
        demand.channel().code(),
        demand.receivedOn(),
        demand.term().limitDays());
  }

  /// As raised at a visit; `usual` is the measure of each class, where none was chosen.
  DemandDraft from(long visit, Map<String, Long> usual) {
    var measure = measureId == null ? usual.get(kind) : measureId;
    return new DemandDraft(enterpriseId, visit, measure, kind, title, body, channel, receivedOn, limitDays);
  }
}
