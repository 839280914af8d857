package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What is overdue, one line each: the matter, who has it, since when.
public final class OverdueTable {
  private OverdueTable() {}

  /// `number` is the matter's own (诉〔2026〕3号), `days` are working days late.
  public record Line(String number, String matter, String unit, LocalDate due, int days, @Nullable String link) {}

  public static Table of(@Nullable String caption, List<Line> lines) {
    var columns =
        List.of(
            new Column("序号", 7, Align.CENTRE),
            new Column("编号", 18, Align.CENTRE),
            new Column("事项", 29, Align.LEFT),
            new Column("承办单位", 17, Align.LEFT),
            new Column("应办结日", 14, Align.CENTRE),
            new Column("逾期工作日", 9, Align.CENTRE));
    var rows = IntStream.range(0, lines.size()).mapToObj(i -> row(i + 1, lines.get(i))).toList();
    return new Table(caption, columns, rows);
  }

  private static Row row(int place, Line line) {
    var matter = Span.of(line.matter());
    Ink red = Signal.RED.ink();
    return Row.of(
        List.of(
            Cell.of(String.valueOf(place)),
            Cell.of(line.number()),
            Cell.of(List.of(line.link() == null ? matter : matter.to(line.link()))),
            Cell.of(line.unit()),
            Cell.of(line.due().toString()),
            Cell.of(List.of(Span.of(line.days() == 0 ? "不足1" : String.valueOf(line.days())).in(red)))));
  }
}
