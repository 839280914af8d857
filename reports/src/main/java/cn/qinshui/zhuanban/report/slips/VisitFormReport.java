package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.flow.TableSheet;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Sets visit forms, each on a sheet of its own with its number as bars.
public final class VisitFormReport {
  private static final String TITLE = "企业走访单";
  private static final PageForm FORM = PageForm.millimetres(210, 297, 18, 14, 174, 266, 27, 31);
  private static final double MODULE = 0.7;
  private static final double BAR_HEIGHT = 26;
  private static final double CODE_SIZE = 8;

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public VisitFormReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(VisitFormPaper paper, Path out) throws IOException {
    return writer.write(
        TITLE,
        paper.made(),
        FORM,
        out,
        (file, type) -> {
          for (var form : paper.forms()) form(file, type, paper, form);
        });
  }

  private static void form(PaperFile file, Typesetter type, VisitFormPaper paper, VisitFormPaper.Form form)
      throws IOException {
    var sheet = new TableSheet(file, type);
    var right = paper.office() + "　" + PaperText.date(paper.printed()) + "打印";
    var note = List.of(List.of(Span.of("一张单登记一次。换一次走访，请另打一张。")));
    sheet.draw(new TableSheet.Frame(TITLE, "编号　" + form.number(), right, note), VisitFormTable.of(paper, form));
    bars(file, type, sheet.first(), form.code());
  }

  private static void bars(PaperFile file, Typesetter type, Sheet sheet, String code) throws IOException {
    var bars = new Bars(code);
    double width = bars.width(MODULE);
    double x = FORM.right() - width;
    double y = FORM.textTop() - BAR_HEIGHT;
    var tag = file.root().child("Figure").alternative("条码，内容是" + code);
    sheet.figure(tag, x, y, width, BAR_HEIGHT, () -> bars.draw(sheet, x, y, MODULE, BAR_HEIGHT));
    var line = type.line(code, TextStyle.of(FontRole.SONGTI, CODE_SIZE));
    sheet.marked(file.root().child("P"), () -> sheet.text(line, x + (width - line.width()) / 2, y - CODE_SIZE - 1));
  }
}
