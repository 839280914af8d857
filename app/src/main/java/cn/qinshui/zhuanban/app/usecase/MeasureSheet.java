package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.matrix.Matrix;
import cn.qinshui.zhuanban.data.matrix.MatrixCell;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.report.sheet.Sheet;
import cn.qinshui.zhuanban.report.sheet.SheetColumn;
import java.util.List;

/// The matrix as a sheet: one row for every duty.
final class MeasureSheet {
  private MeasureSheet() {}

  private record Line(Measure measure, String unit, MatrixCell cell) {}

  static Sheet<?> of(Matrix matrix) {
    var outline = matrix.outline();
    var lines =
        outline.measures().stream()
            .flatMap(measure ->
                matrix.cellsOf(measure).stream()
                    .map(cell -> new Line(measure, outline.unitById(cell.duty().unitId()).name(), cell)))
            .toList();
    return new Sheet<>(
        "措施进展",
        outline.plan().docNo() + " 的各项责任，截至" + matrix.asOf() + "；阶段任务为本办自定",
        List.of(
            SheetColumn.number("序号", 8, (Line line) -> line.measure().no()),
            SheetColumn.text("工作措施", 34, line -> line.measure().title()),
            SheetColumn.text("责任单位", 26, Line::unit),
            SheetColumn.text("牵头", 20, MeasureSheet::lead),
            SheetColumn.text("进度", 16, line -> line.cell().state().spelled()),
            SheetColumn.text("依据", 50, line -> line.cell().state().why()),
            SheetColumn.day("最近记录", line -> line.cell().touched().orElse(null)),
            SheetColumn.text("下一阶段任务", 34, line -> line.cell().next().map(Milestone::title).orElse(null)),
            SheetColumn.day("任务期限", line -> line.cell().next().map(Milestone::dueOn).orElse(null)),
            SheetColumn.number("在办诉求", 10, line -> line.cell().openDemands())),
        lines);
  }

  private static String lead(Line line) {
    var duty = line.cell().duty();
    return duty.leads() ? "牵头（" + duty.leadBasis().word() + "）" : "";
  }
}
