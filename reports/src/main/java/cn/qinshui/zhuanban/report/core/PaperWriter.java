package cn.qinshui.zhuanban.report.core;

import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.font.Typecase;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;

/// Writes one paper into a file. The file appears whole or not at all.
public final class PaperWriter {
  /// Draws the paper into the open file.
  public interface Content {
    void draw(PaperFile file, Typesetter type) throws IOException;
  }

  private final FontShelf fonts;

  public PaperWriter(FontShelf fonts) {
    this.fonts = fonts;
  }

  /// `made` is the date the file carries. Throws [PaperRefused] where the file cannot be written there.
  public PaperResult write(String title, OffsetDateTime made, PageForm form, Path out, Content content)
      throws IOException {
    var typecase = fonts.open();
    var target = out.toAbsolutePath();
    try (var file = new PaperFile(form)) {
      content.draw(file, new Typesetter(typecase));
      var part = target.resolveSibling(target.getFileName() + ".part");
      try {
        Files.createDirectories(target.getParent());
        try (var stream = Files.newOutputStream(part)) {
          file.finish(title, made, stream);
        }
        move(part, target);
      } catch (IOException e) {
        discard(part, e);
        throw new PaperRefused("写不了“" + target.getFileName() + "”：请看这个文件是否正开着、文件夹是否可写、磁盘是否已满，" + "处理后再试，或换一个位置保存。", e);
      }
      return result(target, file, typecase);
    }
  }

  private static void discard(Path part, IOException reason) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private static PaperResult result(Path out, PaperFile file, Typecase typecase) {
    return new PaperResult(
        out,
        file.pages(),
        typecase.uses().stream().map(use -> new PaperResult.FaceUse(use.role(), use.face(), use.standIn())).toList(),
        typecase.missing(),
        file.spots().stream()
            .map(spot ->
                new PaperResult.LinkSpot(spot.link(), spot.page(), spot.x(), spot.y(), spot.width(), spot.height()))
            .toList());
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
