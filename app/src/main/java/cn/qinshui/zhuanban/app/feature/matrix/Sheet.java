package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.matrix.Matrix;
import cn.qinshui.zhuanban.data.matrix.MatrixCell;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/// The matrix of the plan in work on a day with what the screens need beside it: the 工作专班 and the colours' rules.
final class Sheet {

  private final Matrix matrix;
  private final List<PanelMember> panel;
  private final DutyRules rules;
  private final Map<Long, MatrixCell> cells;

  Sheet(Matrix matrix, List<PanelMember> panel, DutyRules rules) {
    this.matrix = matrix;
    this.panel = List.copyOf(panel);
    this.rules = rules;
    this.cells = matrix.cells().stream().collect(Collectors.toMap(cell -> cell.duty().id(), Function.identity()));
  }

  PlanOutline outline() {
    return matrix.outline();
  }

  List<PanelMember> panel() {
    return panel;
  }

  DutyRules rules() {
    return rules;
  }

  LocalDate asOf() {
    return matrix.asOf();
  }

  /// The duty of this id, if the plan in work has it.
  Optional<Duty> duty(long id) {
    return Optional.ofNullable(cells.get(id)).map(MatrixCell::duty);
  }

  MatrixCell cell(Duty duty) {
    MatrixCell cell = cells.get(duty.id());
    if (cell == null) {
      throw new IllegalArgumentException("no cell for duty " + duty.id());
    }
    return cell;
  }

  CellState state(Duty duty) {
    return cell(duty).state();
  }

  /// Milestones and demands that are not done yet.
  int open(Duty duty) {
    return cell(duty).openMilestones() + cell(duty).openDemands();
  }

  boolean fits(Duty duty, MatrixFilter filter) {
    return filter.accepts(outline().measureById(duty.measureId()), duty, state(duty).colour());
  }

  /// The duties a filter lets through, as one reads the matrix: measure by measure, units in the order of the columns.
  List<Duty> reading(MatrixFilter filter) {
    return outline().measures().stream()
        .flatMap(
            measure -> outline().units().stream().flatMap(unit -> outline().duty(measure.id(), unit.id()).stream()))
        .filter(duty -> fits(duty, filter))
        .toList();
  }

  /// Measure, unit, lead, colour and why, as the line under the matrix and the tip say it.
  String told(Duty duty) {
    Measure measure = outline().measureById(duty.measureId());
    Unit unit = outline().unitById(duty.unitId());
    String lead = duty.leads() ? "（牵头，" + duty.leadBasis().word() + "）" : "";
    String matters = open(duty) == 0 ? "" : "未办结" + open(duty) + "件。";
    return "措施"
        + measure.no()
        + " "
        + unit.name()
        + lead
        + "："
        + state(duty).spelled()
        + "。"
        + state(duty).why()
        + matters;
  }
}
