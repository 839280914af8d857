package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan's measures as a table, under the bars of their sections: who answers, in which colour, and what this period brought.
public final class MeasureTable {
  private MeasureTable() {}

  /// `section` names the bar; lines of one section stand together. `progress` is a few words. `link` opens the measure.
  public record Line(
      int number,
      String section,
      String name,
      List<String> units,
      Signal signal,
      List<Span> progress,
      @Nullable String link) {
    public Line {
      units = List.copyOf(units);
      progress = List.copyOf(progress);
    }
  }

  public static Table of(@Nullable String caption, List<Line> lines) {
    var columns =
        List.of(
            new Column("序号", 6, Align.CENTRE),
            new Column("工作措施", 22, Align.LEFT),
            new Column("责任单位", 22, Align.LEFT),
            new Column("进度", 13, Align.CENTRE),
            new Column("本期进展", 21, Align.LEFT));
    var rows = new ArrayList<Row>();
    var section = "";
    for (var line : lines) {
      if (!line.section().equals(section)) rows.add(Row.group(line.section(), columns.size()));
      section = line.section();
      var name = Span.of(line.name());
      rows.add(
          Row.of(
              List.of(
                  Cell.of(String.valueOf(line.number())),
                  Cell.of(List.of(line.link() == null ? name : name.to(line.link()))),
                  Cell.of(String.join("、", line.units())),
                  Cell.of(Span.spelled(line.signal())).filled(line.signal().ink().tint(0.10)),
                  Cell.of(line.progress()))));
    }
    return new Table(caption, columns, rows);
  }
}
