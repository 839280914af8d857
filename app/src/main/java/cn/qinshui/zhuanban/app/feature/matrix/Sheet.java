package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.DutyRules;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.PanelMember;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plan in work with the state of each duty on a day; what the matrix and the screen of one cell are drawn from.
record Sheet(
    PlanOutline outline,
    List<PanelMember> panel,
    Map<Long, CellState> states,
    Map<Long, Integer> open,
    DutyRules rules,
    LocalDate asOf) {
  Sheet {
    panel = List.copyOf(panel);
    states = Map.copyOf(states);
    open = Map.copyOf(open);
  }

  /// The duty of this id, if the plan in work has it.
  Optional<Duty> duty(long id) {
    return outline.duties().stream().filter(duty -> duty.id() == id).findFirst();
  }

  CellState state(Duty duty) {
    return states.get(duty.id());
  }

  int open(Duty duty) {
    return open.getOrDefault(duty.id(), 0);
  }

  boolean fits(Duty duty, MatrixFilter filter) {
    return filter.accepts(outline.measureById(duty.measureId()), duty, state(duty).colour());
  }

  /// The duties a filter lets through, as one reads the matrix: measure by measure, units in the order of the columns.
  List<Duty> reading(MatrixFilter filter) {
    return outline.measures().stream()
        .flatMap(measure -> outline.units().stream().flatMap(unit -> outline.duty(measure.id(), unit.id()).stream()))
        .filter(duty -> fits(duty, filter))
        .toList();
  }

  /// Measure, unit, lead, colour and why, as the line under the matrix and the tip say it.
  String told(Duty duty) {
    Measure measure = outline.measureById(duty.measureId());
    Unit unit = outline.unitById(duty.unitId());
    CellState state = state(duty);
    String lead = duty.leads() ? "（牵头，" + duty.leadBasis().word() + "）" : "";
    String matters = open(duty) == 0 ? "" : "未办结" + open(duty) + "件。";
    return "措施" + measure.no() + " " + unit.name() + lead + "：" + state.spelled() + "。" + state.why() + matters;
  }
}
