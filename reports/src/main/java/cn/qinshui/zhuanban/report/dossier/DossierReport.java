package cn.qinshui.zhuanban.report.dossier;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Sets the 档案卷 of one or several firms into one file. Each has its cover, its contents and its own page numbers.
public final class DossierReport {
  private static final Table.Style STYLE = new Table.Style(9.5, 9.5, 13, 3, 3.5, 0);
  private static final List<Column> FORM =
      List.of(
          new Column("", 22, Align.LEFT),
          new Column("", 32, Align.LEFT),
          new Column("", 14, Align.LEFT),
          new Column("", 32, Align.LEFT));
  private static final Table.Style COVER = new Table.Style(11, 11, 16, 4, 5, 0);

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public DossierReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  /// @param drawn is told after each firm how many there are; what it throws stops the work, and no file is left
  public PaperResult write(List<DossierPaper> papers, Path out, IntConsumer drawn) throws IOException {
    if (papers.isEmpty()) throw new IllegalArgumentException("no firm");
    var first = papers.getFirst();
    var title = papers.size() == 1 ? first.cover().firm() + " 档案卷" : "企业档案卷（" + papers.size() + " 户）";
    return writer.write(
        title,
        first.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          for (int i = 0; i < papers.size(); i++) {
            var flow = new Flow(file, type);
            set(papers.get(i), flow);
            flow.draw();
            drawn.accept(i + 1);
          }
        });
  }

  private static void set(DossierPaper paper, Flow flow) {
    var headings =
        IntStream.range(0, paper.parts().size())
            .mapToObj(i -> PaperText.headingOne(i + 1) + paper.parts().get(i).title())
            .toList();
    flow.title(paper.cover().firm() + "\n档　案　卷");
    flow.block(cover(paper.cover()));
    flow.block(new Block.Heading(1, "目　录")).contents(headings).pageBreak();
    for (int i = 0; i < headings.size(); i++) {
      var part = paper.parts().get(i);
      flow.block(new Block.Heading(1, headings.get(i)));
      if (part.grids().isEmpty()) flow.block(new Block.Paragraph(part.none()));
      for (var grid : part.grids()) flow.block(table(grid));
    }
  }

  /// Two facts to a line, and what is to be noted below them.
  private static Table cover(DossierPaper.Cover cover) {
    var rows = new ArrayList<Row>();
    var facts = cover.facts();
    for (int i = 0; i < facts.size(); i += 2) {
      var pair = facts.subList(i, Math.min(i + 2, facts.size()));
      var cells = new ArrayList<Cell>();
      for (var fact : pair) {
        cells.add(label(fact.label()));
        cells.add(Cell.of(fact.content()));
      }
      if (pair.size() == 1) cells.set(1, cells.get(1).spanning(3, 1));
      rows.add(Row.of(cells));
    }
    rows.add(Row.of(List.of(Cell.of(List.of(Span.of(cover.note()).in(FontRole.KAITI))).spanning(4, 1))));
    return new Table(null, FORM, rows, COVER);
  }

  private static Cell label(String text) {
    return Cell.of(List.of(Span.of(text).in(FontRole.HEITI))).filled(Ink.SHADE);
  }

  private static Table table(DossierPaper.Grid grid) {
    var rows = new ArrayList<Row>();
    var form = grid.columns().stream().allMatch(column -> column.head().isEmpty());
    for (var row : grid.rows()) rows.add(Row.of(cells(row, form)));
    if (grid.note() != null) {
      var note = Cell.of(List.of(Span.of(grid.note()).in(FontRole.KAITI)));
      rows.add(Row.of(List.of(note.spanning(grid.columns().size(), 1).aligned(Align.LEFT))));
    }
    return new Table(grid.caption(), grid.columns(), rows, STYLE);
  }

  /// Without heads every other cell is the label of the one after it.
  private static List<Cell> cells(List<String> row, boolean form) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> form && i % 2 == 0 ? label(row.get(i)) : Cell.of(row.get(i)))
        .toList();
  }
}
