package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.plan.CellState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of demands: the demand, its colour on the day asked for, and when its unit was last urged (催办).
public record DemandRow(Demand demand, CellState colour, int workdaysLate, @Nullable LocalDate urgedOn) {
  public boolean urgedOn(LocalDate day) {
    return day.equals(urgedOn);
  }
}
