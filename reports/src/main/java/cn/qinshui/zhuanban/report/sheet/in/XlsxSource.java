package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A workbook of the newer kind (xlsx, xlsm; WPS writes it too), read as a stream.
final class XlsxSource implements RowSource {
  private final FileFacts facts;
  private final Parts parts;
  private final XlsxBook book;
  private @Nullable SharedStrings texts;

  private XlsxSource(FileFacts facts, Parts parts, XlsxBook book) {
    this.facts = facts;
    this.parts = parts;
    this.book = book;
  }

  static RowSource open(FileFacts facts) throws IOException {
    var parts = Parts.open(facts.path(), facts.name());
    try {
      refuseOthers(facts.name(), parts);
      var book = XlsxBook.read(parts);
      var told = parts.has("xl/vbaProject.bin") ? facts.noting("这个文件带有宏。只读取其中的数据，宏不会运行。") : facts;
      return new XlsxSource(told, parts, book);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static void refuseOthers(String file, Parts parts) {
    if (parts.has("xl/workbook.bin")) throw Broken.notASheet(file, "二进制工作簿（xlsb）");
    if (parts.has("word/document.xml")) throw Broken.notASheet(file, "文字文档");
    if (parts.has("ppt/presentation.xml")) throw Broken.notASheet(file, "演示文稿");
    if (parts.has("content.xml") && parts.has("mimetype")) throw Broken.notASheet(file, "ODF 文档（ods）");
  }

  @Override
  public String fileName() {
    return facts.name();
  }

  @Override
  public String sha256() {
    return facts.sha256();
  }

  @Override
  public List<String> sheets() {
    return book.sheets().stream().map(XlsxBook.Sheet::name).toList();
  }

  @Override
  public List<String> notes() {
    return facts.notes();
  }

  /// They stand behind the rows, which are passed over here.
  @Override
  public List<Merge> merges(int sheet) {
    try (var in = parts.required(book.sheets().get(sheet).part())) {
      var merges = new ArrayList<Merge>();
      var xml = new XmlScan(in, facts.name());
      while (xml.seek("mergeCell")) {
        var merge = merge(String.valueOf(xml.attribute("ref")));
        if (merge == null || merge.firstRow() > Limits.MERGED_ROWS) continue;
        if (merges.size() < Limits.MERGES) merges.add(merge);
      }
      return merges;
    } catch (IOException e) {
      throw Broken.damaged(facts.name(), e);
    }
  }

  /// A2:C3
  private static @Nullable Merge merge(String ref) {
    if (!ref.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}")) return null;
    var ends = ref.split(":");
    return new Merge(row(ends[0]), row(ends[1]), column(ends[0]), column(ends[1]));
  }

  private static int row(String place) {
    return Integer.parseInt(place.replaceFirst("[A-Z]+", ""));
  }

  private static int column(String place) {
    int number = 0;
    for (char c : place.replaceFirst("[0-9]+", "").toCharArray()) number = number * 26 + c - 'A' + 1;
    return number - 1;
  }

  @Override
  public void read(int sheet, Predicate<RawRow> taker) {
    try (var in = parts.required(book.sheets().get(sheet).part())) {
      new XlsxRows(in, facts.name(), book, texts()).read(taker);
    } catch (IOException e) {
      throw Broken.damaged(facts.name(), e);
    }
  }

  private SharedStrings texts() throws IOException {
    var read = texts;
    if (read == null) read = SharedStrings.read(parts, book.texts());
    texts = read;
    return read;
  }

  @Override
  public void close() {
    try {
      parts.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
