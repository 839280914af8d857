package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.Plan;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the sheet of a day; empty where the library holds no plan.
record SheetReader(PlanStore plans, MatrixStore matrices) {

  Optional<Sheet> read(LocalDate asOf) {
    return plans.current(asOf).map(plan -> read(plan, asOf));
  }

  private Sheet read(Plan plan, LocalDate asOf) {
    return new Sheet(matrices.load(plan.id(), asOf), plans.panel(plan.id()), matrices.rules());
  }
}
