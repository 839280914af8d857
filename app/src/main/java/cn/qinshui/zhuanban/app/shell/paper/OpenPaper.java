package cn.qinshui.zhuanban.app.shell.paper;

import cn.qinshui.zhuanban.app.ui.paper.PageArea;
import cn.qinshui.zhuanban.app.ui.paper.PageImage;
import cn.qinshui.zhuanban.app.ui.paper.PageSheet;
import cn.qinshui.zhuanban.app.ui.paper.Paper;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.view.PageImages;
import java.io.Closeable;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A paper that was made into a file of its own for looking at, with its pages ready to be painted. Made, painted and
/// closed on the paper lane.
public final class OpenPaper implements Closeable {

  private final PaperResult result;
  private final PageImages images;

  private OpenPaper(PaperResult result, PageImages images) {
    this.result = result;
    this.images = images;
  }

  public static OpenPaper make(PaperMaker maker) throws Exception {
    Path file = Files.createTempFile("zhuanban", ".pdf");
    boolean made = false;
    try {
      PaperResult result = maker.make(file);
      OpenPaper paper = new OpenPaper(result, PageImages.open(file));
      made = true;
      return paper;
    } finally {
      if (!made) {
        Files.deleteIfExists(file);
      }
    }
  }

  public PaperResult result() {
    return result;
  }

  public Path file() {
    return result.file();
  }

  /// @param open what a click on a linked span does, with the name of its link
  public Paper paper(Consumer<String> open) {
    List<PageSheet> sheets = IntStream.range(0, images.count()).mapToObj(page -> sheet(page, open)).toList();
    return new Paper(sheets, this::paint);
  }

  private PageSheet sheet(int page, Consumer<String> open) {
    PageImages.PageSize size = images.size(page);
    List<PageArea> areas =
        result.spots().stream()
            .filter(spot -> spot.page() == page)
            .map(spot ->
                new PageArea(spot.x(), spot.y(), spot.width(), spot.height(), "打开名单", () -> open.accept(spot.link())))
            .toList();
    return new PageSheet(size.width(), size.height(), areas);
  }

  private PageImage paint(int page, double scale) throws IOException {
    PageImages.PageImage image = images.render(page, 72 * scale);
    return new PageImage(image.width(), image.height(), IntBuffer.wrap(image.pixels()));
  }

  @Override
  public void close() throws IOException {
    images.close();
    Files.deleteIfExists(result.file());
  }
}
