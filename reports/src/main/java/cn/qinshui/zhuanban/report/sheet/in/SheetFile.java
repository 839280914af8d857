package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Opens a file of rows by what it holds: a workbook of the newer or the older kind, or a CSV.
public final class SheetFile {
  private static final int LOOKED_AT = 4096;

  private SheetFile() {}

  /// Opens it, or refuses it with a sentence.
  public static RowSource open(Path path) {
    var name = String.valueOf(path.getFileName());
    if (name.startsWith("~$") || name.startsWith(".~")) {
      throw new Refusal("“" + name + "”是表格打开时的临时文件，里面没有数据。请选同一文件夹里的原文件。");
    }
    try {
      return sniffed(path, name);
    } catch (NoSuchFileException e) {
      throw new Refusal("找不到文件“" + path + "”。请核对位置和文件名。", e);
    } catch (IOException e) {
      throw new Refusal("“" + name + "”读不出来，可能正被 WPS 或别的程序占用。请把它关掉再试；仍不行的，复制一份再导入。", e);
    }
  }

  private static RowSource sniffed(Path path, String name) throws IOException {
    if (Files.isDirectory(path)) throw new Refusal("“" + name + "”是文件夹。请选里面的表格文件。");
    long size = Files.size(path);
    if (size == 0) throw new Refusal("“" + name + "”是空文件，没有内容可导入。请核对。");
    if (size > Limits.FILE) throw Broken.tooBig(name);
    var head = head(path);
    var facts = new FileFacts(path, name, sha256(path), notes(path, name));
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K') return XlsxSource.open(facts);
    if (head.length > 3 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) return XlsSource.open(facts);
    refuseOthers(name, head);
    return CsvSource.open(facts);
  }

  private static byte[] head(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static void refuseOthers(String name, byte[] head) {
    var text =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\u00ef\u00bb\u00bf", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
      throw Broken.notASheet(name, "XML 表格");
    if (text.startsWith("<")) throw Broken.notASheet(name, "网页");
    if (text.startsWith("%pdf")) throw Broken.notASheet(name, "PDF 文件");
    if (text.startsWith("{\\rtf")) throw Broken.notASheet(name, "写字板文档");
    if (text.startsWith("rar!") || text.startsWith("7z\u00bc\u00af")) throw Broken.notASheet(name, "压缩文件");
    if (text.startsWith("\u0089png") || text.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("gif8"))
      throw Broken.notASheet(name, "图片");
  }

  /// A file that a program has open holds what was saved last.
  private static List<String> notes(Path path, String name) {
    var shortened = name.length() > 2 ? name.substring(2) : name;
    var open =
        Stream.of("~$" + name, "~$" + shortened, ".~" + name, ".~lock." + name + "#")
            .anyMatch(lock -> Files.exists(path.resolveSibling(lock)));
    return open ? List.of("这个文件正在 WPS 或别的程序里打开，读到的是上次保存的内容。有没保存的改动，请先保存再导入。") : List.of();
  }

  private static String sha256(Path path) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
