package cn.qinshui.zhuanban.report.funnel;

import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 梯度培育情况 for the leader in charge, on one page.
///
/// @param counts how many stand at each stage
/// @param target how many the plan asks for, with its 文号; null where it sets none
/// @param near those furthest on, listed by name
public record FunnelPaper(
    String office,
    LocalDate asOf,
    Map<LeadStage, Integer> counts,
    @Nullable Target target,
    List<LeadRow> near,
    OffsetDateTime made) {

  public record Target(BigDecimal number, String unit, String docNo) {}

  public FunnelPaper {
    counts = Map.copyOf(counts);
    near = List.copyOf(near);
  }

  int count(LeadStage stage) {
    return counts.getOrDefault(stage, 0);
  }
}
