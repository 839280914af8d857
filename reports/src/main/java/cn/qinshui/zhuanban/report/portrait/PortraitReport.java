package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/// Sets portraits, a page each, into one file with an outline entry for each firm.
public final class PortraitReport {
  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public PortraitReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(PortraitPaper paper, Path out) throws IOException {
    return write(List.of(paper), out, done -> {});
  }

  /// @param drawn is told after each page how many there are; what it throws stops the work, and no file is left
  public PaperResult write(List<PortraitPaper> papers, Path out, IntConsumer drawn) throws IOException {
    if (papers.isEmpty()) throw new IllegalArgumentException("no firm");
    return writer.write(
        PortraitPage.title(papers),
        papers.getFirst().basis().made(),
        PortraitPage.FORM,
        out,
        (file, type) -> {
          var page = new PortraitPage(file, type);
          for (int i = 0; i < papers.size(); i++) {
            page.draw(papers.get(i));
            drawn.accept(i + 1);
          }
        });
  }
}
