package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the list of visits.
///
/// @param visitedOn the day it took place, or is planned for
/// @param production state of production in one sentence
/// @param demands how many demands came from it
public record VisitRow(
    long id,
    int rev,
    long enterpriseId,
    String enterprise,
    @Nullable Long commissionerId,
    @Nullable String commissioner,
    @Nullable String unit,
    @Nullable String formNo,
    VisitState state,
    LocalDate visitedOn,
    Choice way,
    List<Choice> topics,
    @Nullable String people,
    @Nullable String production,
    @Nullable LocalDate nextOn,
    @Nullable String noNextReason,
    int demands) {
  public VisitRow {
    topics = List.copyOf(topics);
  }
}
