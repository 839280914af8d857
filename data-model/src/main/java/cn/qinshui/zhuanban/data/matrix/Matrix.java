package cn.qinshui.zhuanban.data.matrix;

import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The whole matrix as it stands on a day: the plan's outline with a cell for each of its duties, measure by measure.
public record Matrix(PlanOutline outline, LocalDate asOf, List<MatrixCell> cells) {
  public Matrix {
    cells = List.copyOf(cells);
  }

  public Optional<MatrixCell> cell(long measureId, long unitId) {
    return cells.stream().filter(c -> c.duty().measureId() == measureId && c.duty().unitId() == unitId).findFirst();
  }

  public List<MatrixCell> cellsOf(Measure measure) {
    return cells.stream().filter(c -> c.duty().measureId() == measure.id()).toList();
  }

  public List<MatrixCell> cellsOf(Unit unit) {
    return cells.stream().filter(c -> c.duty().unitId() == unit.id()).toList();
  }

  public ColourCounts counts() {
    return ColourCounts.of(cells);
  }

  public ColourCounts counts(Measure measure) {
    return ColourCounts.of(cellsOf(measure));
  }

  public ColourCounts counts(Unit unit) {
    return ColourCounts.of(cellsOf(unit));
  }

  /// The gravest colour among the measure's cells; 灰 only where all of them are silent.
  public CellState state(Measure measure) {
    var cells = cellsOf(measure);
    return cells.stream()
        .map(MatrixCell::state)
        .filter(state -> state.colour() != Colour.GREY)
        .min(Comparator.comparing(CellState::colour))
        .or(() -> cells.stream().map(MatrixCell::state).findFirst())
        .orElseGet(() -> CellState.of(Colour.GREEN, "没有责任单位。"));
  }
}
