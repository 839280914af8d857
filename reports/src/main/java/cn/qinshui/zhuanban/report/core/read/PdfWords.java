package cn.qinshui.zhuanban.report.core.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a PDF, page by page.
final class PdfWords {
  private static final int MOST_PAGES = 1_000;
  private static final long IN_MEMORY = 32L << 20;
  private static final long MOST_BYTES = 512L << 20;

  private PdfWords() {}

  static FileWords read(Path file, Gathered words) throws IOException {
    try (var document =
        Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, MOST_BYTES).streamCache)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) return FileWords.none("文件不许取出文字");
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
      for (int page = 1; page <= pages && !words.isFull(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, new Into(words));
      }
      return words.words("文件里没有文字，可能是扫描件");
    } catch (InvalidPasswordException locked) {
      return FileWords.none("文件有密码，读不出其中的文字");
    }
  }

  /// A Chinese text breaks its lines anywhere: between two characters of it a line end is no blank.
  private static final class Into extends Writer {
    private final Gathered words;
    private char last = ' ';
    private boolean lineEnded;

    Into(Gathered words) {
      this.words = words;
    }

    @Override
    public void write(char[] letters, int from, int length) {
      for (int i = from; i < from + length; i++) {
        var c = letters[i];
        if (c == '\n' || c == '\r') {
          lineEnded = true;
          continue;
        }
        if (lineEnded && !(isChinese(last) && isChinese(c))) words.blank();
        lineEnded = false;
        words.add(String.valueOf(c));
        last = c;
      }
    }

    private static boolean isChinese(char c) {
      return c >= 0x2E80 && c <= 0x9FFF;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
