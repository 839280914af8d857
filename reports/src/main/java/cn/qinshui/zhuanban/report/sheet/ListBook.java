package cn.qinshui.zhuanban.report.sheet;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// One list as a workbook: lines above that say what it shows, then head and rows. The file appears whole or not at all.
public final class ListBook {
  private ListBook() {}

  /// What came of it.
  public record Result(Path file, int rows, String sha256) {}

  /// Hands over the rows one by one; may throw to give it up, and then there is no file.
  @FunctionalInterface
  public interface Rows<T> {
    void each(Row<T> row) throws Exception;
  }

  /// Takes one row.
  @FunctionalInterface
  public interface Row<T> {
    void write(T row) throws IOException;
  }

  /// @param above the title first, then lines about it
  public static <T> Result write(Path file, String name, List<String> above, List<SheetColumn<T>> columns, Rows<T> rows)
      throws Exception {
    var target = file.toAbsolutePath();
    var part = target.resolveSibling("." + target.getFileName() + ".part");
    var sheet = new Sheet<T>(name, "", columns, List.of());
    var count = new int[1];
    try {
      try (var out = Files.newOutputStream(part);
          var book = new Workbook(out, "zhuanban", null)) {
        var page = new WorkbookSheet(book, sheet, Worksheet.MAX_ROWS, above);
        rows.each(row -> {
          page.row(sheet.cells(row));
          count[0]++;
        });
        page.finish();
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return new Result(target, count[0], sha256(target));
    } catch (IOException e) {
      throw new PaperRefused("写不了“" + target.getFileName() + "”：请看这个文件是否正在 WPS 或 Excel 里开着、文件夹是否可写、磁盘是否已满。", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
