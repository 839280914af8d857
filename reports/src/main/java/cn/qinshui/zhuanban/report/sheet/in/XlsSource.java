package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A workbook of the older kind (xls), read record by record.
final class XlsSource implements RowSource {
  private final FileFacts facts;
  private final POIFSFileSystem container;
  private final List<String> sheets;

  private XlsSource(FileFacts facts, POIFSFileSystem container, List<String> sheets) {
    this.facts = facts;
    this.container = container;
    this.sheets = sheets;
  }

  static RowSource open(FileFacts facts) throws IOException {
    var container = container(facts);
    try {
      refuseOthers(facts.name(), container.getRoot());
      var sheets = new ArrayList<String>();
      var told = macros(container.getRoot()) ? facts.noting("这个文件带有宏。只读取其中的数据，宏不会运行。") : facts;
      run(told.name(), container, XlsRecords.names(sheets));
      if (sheets.isEmpty()) throw Broken.damaged(facts.name());
      return new XlsSource(told, container, List.copyOf(sheets));
    } catch (RuntimeException e) {
      container.close();
      throw e;
    }
  }

  private static POIFSFileSystem container(FileFacts facts) throws IOException {
    try {
      return new POIFSFileSystem(facts.path().toFile(), true);
    } catch (IOException | RuntimeException e) { // POI answers a broken container with exceptions of every kind
      throw Broken.damaged(facts.name(), e);
    }
  }

  private static void refuseOthers(String file, DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw Broken.password(file);
    if (root.hasEntryCaseInsensitive("WordDocument")) throw Broken.notASheet(file, "Word 文档");
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) throw Broken.notASheet(file, "演示文稿");
    if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) throw Broken.damaged(file);
  }

  private static boolean macros(DirectoryNode root) {
    return root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
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
    return sheets;
  }

  @Override
  public List<String> notes() {
    return facts.notes();
  }

  @Override
  public List<Merge> merges(int sheet) {
    var merges = new ArrayList<Merge>();
    run(facts.name(), container, XlsRecords.merges(sheet, merges));
    return merges;
  }

  @Override
  public void read(int sheet, Predicate<RawRow> taker) {
    run(facts.name(), container, XlsRecords.rows(sheet, taker, facts.name()));
  }

  /// POI answers a damaged workbook with exceptions of every kind; what the taker of the rows throws is its own.
  private static void run(String file, POIFSFileSystem container, XlsRecords records) {
    try {
      var request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
    } catch (Refusal own) {
      throw own;
    } catch (EncryptedDocumentException e) {
      throw Broken.password(file);
    } catch (OldExcelFormatException e) {
      throw new Refusal("“" + file + "”是很早以前的表格格式（Excel 95 或更早），读不出来。请用 WPS 打开，另存为 xlsx 后再导入。", e);
    } catch (IOException | HSSFUserException | RuntimeException e) {
      records.rethrow();
      throw Broken.damaged(file, e);
    }
    records.finish();
  }

  @Override
  public void close() {
    try {
      container.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
