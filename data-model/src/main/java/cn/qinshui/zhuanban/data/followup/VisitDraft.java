package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit as typed.
///
/// @param visitorUnitId the unit that went, where it is not the centre
/// @param formNo number of the printed 走访单, or null
/// @param way code of the dictionary visit.way
/// @param topics codes of the dictionary visit.topic
/// @param production state of production in one sentence
/// @param nextOn 下次跟进; without it `noNextReason` says why none is needed
/// @param repeatReason why the firm is met again although it was met lately (无事不扰)
/// @param demands demands raised, each a life of its own
public record VisitDraft(
    long enterpriseId,
    @Nullable Long commissionerId,
    @Nullable Long visitorUnitId,
    @Nullable String formNo,
    VisitState state,
    LocalDate visitedOn,
    String way,
    @Nullable String people,
    List<String> topics,
    @Nullable String production,
    @Nullable String body,
    @Nullable LocalDate nextOn,
    @Nullable String noNextReason,
    @Nullable String repeatReason,
    List<DemandDraft> demands) {
  public VisitDraft {
    topics = List.copyOf(topics);
    demands = List.copyOf(demands);
  }
}
