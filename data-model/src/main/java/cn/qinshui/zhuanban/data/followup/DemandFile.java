package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.plan.CellState;
import java.util.List;
import java.util.Map;

/// Everything about one demand. `proofs` counts the files on it; `blocked` says for each step that is not possible now why not.
public record DemandFile(
    Demand demand,
    CellState colour,
    List<DemandRules.MonthState> months,
    List<DemandUnit> units,
    List<DemandEvent> events,
    List<Slip> slips,
    int proofs,
    Map<DemandStep, String> blocked) {
  public DemandFile {
    months = List.copyOf(months);
    units = List.copyOf(units);
    events = List.copyOf(events);
    slips = List.copyOf(slips);
    blocked = Map.copyOf(blocked);
  }
}
