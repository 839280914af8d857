package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 梯度培育: the funnel of leads against the plan's target, and the firms that hold each title at the end of the month.
///
/// @param stages 线索, 储备, 辅导, 申报 as they stood at the end of the month
/// @param listed came to 入库 this year with evidence, of all the year up to the month's end
/// @param listedInMonth of the month alone
/// @param target what the plan asks for; null where it asks for nothing
/// @param titles by tier, low to high
public record FunnelFacts(
    List<Figure> stages, Figure listed, Figure listedInMonth, @Nullable BigDecimal target, List<Figure> titles) {
  public FunnelFacts {
    stages = List.copyOf(stages);
    titles = List.copyOf(titles);
  }

  /// How many are still wanting; 0 where the target is reached.
  public int missing() {
    return target == null ? 0 : target.subtract(listed.amount()).max(BigDecimal.ZERO).intValue();
  }

  Stream<Figure> figures() {
    return Stream.concat(Stream.concat(stages.stream(), Stream.of(listed, listedInMonth)), titles.stream());
  }
}
