package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import cn.qinshui.zhuanban.report.core.flow.TableSheet;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sets the 交接清单 of a commissioner, with room for three signatures.
public final class HandOverReport {
  private static final String TITLE = "服务专员交接清单";
  private static final Table.Style STYLE = new Table.Style(11, 10.5, 15, 4, 4, 0);

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public HandOverReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(HandOverPaper paper, Path out) throws IOException {
    return writer.write(
        TITLE,
        paper.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          var left = "移交人　" + paper.from() + "　　接收人　" + (paper.to().isEmpty() ? "　　　　" : paper.to());
          var right = PaperText.date(paper.since()) + "起";
          new TableSheet(file, type).draw(new TableSheet.Frame(TITLE, left, right, notes(paper)), table(paper.lines()));
        });
  }

  private static List<List<Span>> notes(HandOverPaper paper) {
    int demands = paper.lines().stream().mapToInt(line -> line.demands().size()).sum();
    return List.of(
        List.of(Span.of("共" + paper.lines().size() + "户企业，在办诉求" + demands + "件。以前的走访和诉求仍署原来的姓名。")),
        List.of(Span.of("　")),
        List.of(Span.of("移交人（签字）：　　　　　　　　接收人（签字）：　　　　　　　　监交人（签字）：")),
        List.of(Span.of("　")),
        List.of(Span.of(paper.office() + "　　　　　　　　年　　月　　日")));
  }

  private static Table table(List<HandOverPaper.Line> lines) {
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      rows.add(
          Row.of(
              List.of(
                  Cell.of(String.valueOf(rows.size() + 1)),
                  Cell.of(line.firm() + (line.town().isEmpty() ? "" : "\n" + line.town())),
                  Cell.of(line.demands().isEmpty() ? "没有" : String.join("\n", line.demands())),
                  Cell.of(line.next()),
                  Cell.of(line.last()))));
    }
    return new Table(
        null,
        List.of(
            new Column("序号", 7, Align.CENTRE),
            new Column("企业", 24, Align.LEFT),
            new Column("在办诉求", 29, Align.LEFT),
            new Column("下次跟进", 13, Align.CENTRE),
            new Column("上次走访和补记", 29, Align.LEFT)),
        rows,
        STYLE);
  }
}
