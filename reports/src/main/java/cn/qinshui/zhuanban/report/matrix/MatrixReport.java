package cn.qinshui.zhuanban.report.matrix;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.flow.TableSheet;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;

/// Sets the responsibility matrix on one A3 sheet, lying.
public final class MatrixReport {

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public MatrixReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(MatrixPaper paper, Path out) throws IOException {
    var day = PaperText.date(paper.asOf());
    var title = paper.title() + "（" + day + "）";
    return writer.write(
        title,
        paper.made(),
        PageForm.A3_LYING,
        out,
        (file, type) -> {
          var right = paper.office() + "　　截至" + day;
          var frame = new TableSheet.Frame(paper.title(), paper.plan(), right, MatrixTable.legend(paper));
          new TableSheet(file, type).draw(frame, MatrixTable.of(paper));
        });
  }
}
