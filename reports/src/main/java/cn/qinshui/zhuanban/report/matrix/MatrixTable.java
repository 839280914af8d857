package cn.qinshui.zhuanban.report.matrix;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Duty;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Lead;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The matrix as a table: sections as groups of rows, a sign, its word and who leads in each cell, the sums of each unit below.
final class MatrixTable {
  private static final Table.Style STYLE = new Table.Style(12, 11, 14.5, 3, 4, 0);
  private static final Ink NOTE = new Ink(0x555F6B);

  private MatrixTable() {}

  static Table of(MatrixPaper paper) {
    var columns =
        new ArrayList<>(
            List.of(
                new Column("部分", 3.1, Align.CENTRE),
                new Column("序号", 3.1, Align.CENTRE),
                new Column("工作措施", 18, Align.LEFT)));
    for (var unit : paper.units()) columns.add(new Column(unit, 10, Align.CENTRE));
    var rows = new ArrayList<Row>();
    for (var section : paper.sections()) {
      for (int i = 0; i < section.measures().size(); i++) {
        var measure = section.measures().get(i);
        var cells = new ArrayList<Cell>();
        if (i == 0) {
          cells.add(
              Cell.of(List.of(Span.of(section.name()).in(FontRole.HEITI)))
                  .filled(Ink.SHADE)
                  .spanning(1, section.measures().size()));
        }
        cells.add(Cell.of(String.valueOf(measure.number())));
        cells.add(Cell.of(measure.name()));
        cells.addAll(marks(measure, paper.units().size()));
        rows.add(Row.of(cells));
      }
    }
    rows.add(sums(paper));
    return new Table(null, columns, rows, STYLE);
  }

  static List<List<Span>> legend(MatrixPaper paper) {
    var signs = new ArrayList<Span>();
    signs.add(Span.of("图例：").in(FontRole.HEITI));
    for (var signal : Signal.values()) {
      signs.addAll(Span.spelled(signal));
      signs.add(Span.of("　"));
    }
    signs.add(Span.of("空格表示该单位不是责任单位。"));
    var foot = new ArrayList<Span>();
    boolean supposed = duties(paper).stream().anyMatch(duty -> duty.lead() == Lead.SUPPOSED);
    if (supposed) {
      foot.add(Span.of("说明：方案未区分牵头与配合，“牵头（按排序推定）”按责任单位的排列顺序推定，可由专班办公室调整。"));
    }
    return foot.isEmpty() ? List.of(signs) : List.of(signs, foot);
  }

  private static List<Cell> marks(Measure measure, int units) {
    var cells = new Cell[units];
    Arrays.fill(cells, Cell.of(""));
    for (var duty : measure.duties()) cells[duty.unit()] = mark(duty);
    return Arrays.asList(cells);
  }

  private static Cell mark(Duty duty) {
    var ink = duty.signal().ink();
    var word = Span.of(duty.signal().word()).in(FontRole.HEITI).in(ink);
    var spans = new ArrayList<Span>();
    spans.add(Span.sign(duty.signal()));
    spans.add(duty.link() == null ? word : word.to(duty.link()));
    switch (duty.lead()) {
      case NONE -> {}
      case SUPPOSED -> spans.add(Span.of("\n牵头（按排序推定）").smaller());
      case SETTLED -> spans.add(Span.of("\n牵头").smaller().in(FontRole.HEITI));
    }
    if (duty.note() != null) spans.add(Span.of("\n" + duty.note()).smaller().in(NOTE));
    return Cell.of(spans).filled(ink.tint(0.09));
  }

  private static Row sums(MatrixPaper paper) {
    var all = duties(paper);
    var cells = new ArrayList<Cell>();
    var words = List.of(Span.of("责任合计").in(FontRole.HEITI), Span.of("　" + all.size() + "项"));
    cells.add(Cell.of(words).aligned(Align.CENTRE).filled(Ink.SHADE).spanning(3, 1));
    for (int unit = 0; unit < paper.units().size(); unit++) cells.add(sum(all, unit));
    return Row.of(cells);
  }

  private static Cell sum(List<Duty> all, int unit) {
    Map<Signal, Integer> counts = new EnumMap<>(Signal.class);
    for (var duty : all) if (duty.unit() == unit) counts.merge(duty.signal(), 1, Integer::sum);
    int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
    var spans = new ArrayList<Span>();
    spans.add(Span.of(whole + "项").in(FontRole.HEITI));
    if (whole > 0) spans.add(Span.of("\n"));
    counts.forEach((signal, count) -> {
      spans.add(Span.sign(signal).smaller());
      spans.add(Span.of(count + " ").smaller().in(signal.ink()));
    });
    return Cell.of(spans).filled(Ink.SHADE);
  }

  private static List<Duty> duties(MatrixPaper paper) {
    return paper.sections().stream()
        .flatMap(section -> section.measures().stream())
        .flatMap(measure -> measure.duties().stream())
        .toList();
  }
}
