package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Sets a 工作简报 on the official grid.
public final class BriefingReport {
  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public BriefingReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(BriefingPaper paper, Path out) throws IOException {
    var title = paper.masthead().name() + " " + paper.masthead().serial();
    return writer.write(
        title,
        paper.made(),
        PageForm.OFFICIAL,
        out,
        (file, type) -> {
          var flow = new Flow(file, type).masthead(paper.masthead()).title(paper.title());
          if (paper.addressee() != null) {
            flow.block(new Block.Paragraph(List.of(Span.of(paper.addressee())), false));
          }
          paper.lead().forEach(flow::block);
          int number = 1;
          for (var section : paper.sections()) {
            flow.block(new Block.Heading(1, PaperText.headingOne(number++) + section.heading()));
            if (section.blocks().isEmpty()) flow.block(new Block.Paragraph("本期无变化。"));
            section.blocks().forEach(flow::block);
          }
          if (paper.signature() != null) flow.block(paper.signature());
          int annex = 1;
          for (var one : paper.annexes()) {
            flow.annex(paper.annexes().size() == 1 ? "附件" : "附件" + annex++, one.title());
            one.blocks().forEach(flow::block);
          }
          if (paper.imprint() != null) flow.imprint(paper.imprint());
          flow.draw();
        });
  }
}
