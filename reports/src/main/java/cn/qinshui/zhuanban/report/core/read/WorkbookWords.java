package cn.qinshui.zhuanban.report.core.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The words of a workbook, sheet by sheet, row by row.
final class WorkbookWords {
  private WorkbookWords() {}

  static FileWords read(Path file, Gathered words) throws IOException {
    if (Zipped.isLocked(file)) return FileWords.none("文件有密码，读不出其中的文字");
    Zipped.requireBounded(file);
    try (var workbook = new ReadableWorkbook(file.toFile())) {
      for (var sheet : workbook.getSheets().toList()) {
        words.add(sheet.getName()).blank();
        try (var rows = sheet.openStream()) {
          for (Iterator<Row> each = rows.iterator(); each.hasNext() && !words.isFull(); ) {
            for (var cell : each.next()) if (cell != null) words.add(cell.getText()).blank();
          }
        }
      }
    }
    return words.words("文件里没有文字");
  }
}
