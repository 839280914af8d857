package cn.qinshui.zhuanban.report.listing;

import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.flow.ListSheets;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Sets a list on as many sheets as it takes: A4 upright, A4 lying or A3 lying, the smallest that its columns need.
public final class ListReport {
  /// How many points of paper a pixel of the screen needs: 9.5 points of type for 13 pixels of it.
  private static final double POINTS = 0.71;

  /// How much narrower than on the screen a column may become before the next larger sheet is taken.
  private static final double SQUEEZED = 0.86;

  private static final List<PageForm> FORMS = List.of(PageForm.A4_LIST, PageForm.A4_LYING, PageForm.A3_LYING);
  private static final Table.Style STYLE = new Table.Style(9.5, 9.5, 13, 3.2, 3.5, 0);

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public ListReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(ListPaper paper, Path out) throws IOException {
    return writer.write(
        paper.title(),
        paper.made(),
        form(paper.columns()),
        out,
        (file, type) -> {
          var left = paper.narrowed().isEmpty() ? "全部" : "筛选：" + paper.narrowed();
          var frame = new ListSheets.Frame(paper.title(), left, paper.count(), paper.foot());
          new ListSheets(file, type).draw(frame, table(paper));
        });
  }

  static PageForm form(List<ListPaper.Column> columns) {
    double wanted = columns.stream().mapToDouble(ListPaper.Column::width).sum() * POINTS * SQUEEZED;
    return FORMS.stream().filter(form -> form.textWidth() >= wanted).findFirst().orElse(FORMS.getLast());
  }

  private static Table table(ListPaper paper) {
    var columns = paper.columns().stream().map(c -> new Table.Column(c.head(), c.width(), c.align())).toList();
    var rows = paper.rows().stream().map(row -> Table.Row.of(row.stream().map(Table.Cell::of).toList())).toList();
    return new Table(null, columns, rows, STYLE);
  }
}
