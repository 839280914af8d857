package cn.qinshui.zhuanban.report.core.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words inside a file, for searching: PDF, DOCX, XLSX, plain text. A file that cannot be read gives a note and never an
/// error, whatever is wrong with it.
///
/// @param text blanks and line ends made one blank each
/// @param note why there are no words or not all; null where all is well
public record FileWords(String text, @Nullable String note) {
  private static final long LARGEST_FILE = 60L << 20;

  static FileWords none(String note) {
    return new FileWords("", note);
  }

  /// Blocks. `name` is what the file is called, whose ending says what it is; `most` characters are kept.
  public static FileWords of(Path file, String name, int most) {
    try {
      if (Files.size(file) > LARGEST_FILE) return none("文件超过 60 MB，没有读其中的文字");
      return read(file, ending(name), new Gathered(most));
    } catch (IOException | RuntimeException broken) { // parsers throw anything at a broken file
      return none("文件损坏，读不出其中的文字");
    } catch (StackOverflowError | OutOfMemoryError tooDeep) { // a page tree that goes round, a stream that never ends
      return none("文件损坏，读不出其中的文字");
    }
  }

  private static FileWords read(Path file, String ending, Gathered words) throws IOException {
    return switch (ending) {
      case "pdf" -> PdfWords.read(file, words);
      case "docx", "docm" -> WordWords.read(file, words);
      case "xlsx", "xlsm" -> WorkbookWords.read(file, words);
      case "txt", "csv", "md" -> PlainWords.read(file, words);
      default -> none("不读这种文件里的文字");
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
