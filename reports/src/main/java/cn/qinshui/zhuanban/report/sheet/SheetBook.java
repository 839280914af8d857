package cn.qinshui.zhuanban.report.sheet;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Several sheets as one workbook. The file appears whole or not at all.
public final class SheetBook {
  private SheetBook() {}

  /// Returns how many rows all sheets have together.
  public static int write(Path file, List<Sheet<?>> sheets) throws IOException {
    var target = file.toAbsolutePath();
    var part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      if (target.getParent() != null) Files.createDirectories(target.getParent());
      int rows = 0;
      try (var out = Files.newOutputStream(part);
          var book = new Workbook(out, "zhuanban", null)) {
        for (var sheet : sheets) rows += write(book, sheet);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (IOException e) {
      throw new PaperRefused("写不了“" + target.getFileName() + "”：请看这个文件是否正在 WPS 或 Excel 里开着、文件夹是否可写、磁盘是否已满。", e);
    } finally {
      if (Files.isDirectory(part.getParent())) Files.deleteIfExists(part);
    }
  }

  private static <T> int write(Workbook book, Sheet<T> sheet) throws IOException {
    var page = new WorkbookSheet(book, sheet);
    int rows = 0;
    for (var row : sheet.rows()) {
      page.row(sheet.cells(row));
      rows++;
    }
    page.finish();
    return rows;
  }
}
