package cn.qinshui.zhuanban.report.sheet;

import cn.qinshui.zhuanban.data.shared.PaperText;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sheet as CSV: UTF-8 with the mark that Excel and WPS need to read Chinese.
final class CsvSheet implements AutoCloseable {
  private static final char MARK = '\uFEFF';
  private static final String DANGEROUS = "=+-@\t\r";

  private final CsvWriter csv;

  CsvSheet(Path file, List<String> heads) throws IOException {
    var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    writer.write(MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(heads);
  }

  void row(List<@Nullable Object> cells) {
    var texts = new ArrayList<String>();
    for (var cell : cells) texts.add(text(cell));
    csv.writeRecord(texts);
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> PaperText.number(number);
      case String text -> harmless(text);
      default -> cell.toString();
    };
  }

  /// A text that a spreadsheet would take for a formula gets a quote in front.
  private static String harmless(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
