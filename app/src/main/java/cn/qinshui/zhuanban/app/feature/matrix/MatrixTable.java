package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.Section;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The sheet under a filter, ready to be drawn: measures without a wanted mark are left out, unwanted marks are faint.
record MatrixTable(List<GridColumn> columns, List<GridRow> rows, int wanted, int all) {

  static final MatrixTable NOTHING = new MatrixTable(List.of(), List.of(), 0, 0);

  MatrixTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// The number at the lower right.
  String sum() {
    return wanted == all ? String.valueOf(all) : wanted + "/" + all;
  }

  static MatrixTable of(Sheet sheet, MatrixFilter filter) {
    List<GridRow> rows =
        sheet.outline().measures().stream()
            .filter(measure -> filter.isNone() || count(sheet, filter, duty -> duty.measureId() == measure.id()) > 0)
            .map(measure -> row(sheet, filter, measure))
            .toList();
    List<GridColumn> columns =
        sheet.outline().units().stream()
            .map(unit ->
                new GridColumn(
                    unit.id(),
                    unit.name(),
                    total(sheet, filter, duty -> duty.unitId() == unit.id()),
                    filter.unitId() != null && filter.unitId() == unit.id()))
            .toList();
    return new MatrixTable(columns, rows, count(sheet, filter, duty -> true), sheet.outline().duties().size());
  }

  private static GridRow row(Sheet sheet, MatrixFilter filter, Measure measure) {
    Section section = sheet.outline().section(measure);
    List<@Nullable GridCell> cells =
        sheet.outline().units().stream().map(unit -> cell(sheet, filter, measure, unit)).toList();
    return new GridRow(
        measure.id(),
        measure.no(),
        measure.title(),
        section.id(),
        PaperText.numeral(section.no()) + "、" + section.title(),
        cells,
        total(sheet, filter, duty -> duty.measureId() == measure.id()));
  }

  private static @Nullable GridCell cell(Sheet sheet, MatrixFilter filter, Measure measure, Unit unit) {
    return sheet.outline().duty(measure.id(), unit.id()).map(duty -> mark(sheet, filter, duty)).orElse(null);
  }

  private static GridCell mark(Sheet sheet, MatrixFilter filter, Duty duty) {
    CellState state = sheet.state(duty);
    return new GridCell(
        duty.id(),
        Tone.valueOf(state.colour().name()),
        state.word(),
        duty.leads(),
        sheet.open(duty),
        sheet.told(duty),
        sheet.fits(duty, filter));
  }

  /// All marks there, and before them the wanted ones where a filter is set.
  private static String total(Sheet sheet, MatrixFilter filter, Predicate<Duty> which) {
    int all = count(sheet, MatrixFilter.none(), which);
    return filter.isNone() ? String.valueOf(all) : count(sheet, filter, which) + "/" + all;
  }

  private static int count(Sheet sheet, MatrixFilter filter, Predicate<Duty> which) {
    return (int) sheet.outline().duties().stream().filter(which).filter(duty -> sheet.fits(duty, filter)).count();
  }
}
