package cn.qinshui.zhuanban.report.sheet;

import cn.qinshui.zhuanban.report.sheet.DataPackage.Heading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What is in a package, how much of it, and by which fingerprint one sees that it arrived whole.
final class Manifest {
  private Manifest() {}

  record Entry(String file, String basis, int rows, String sha256) {}

  private record Content(
      String title,
      String period,
      String office,
      String generatedAt,
      String program,
      String librarySha256,
      List<Entry> files) {}

  /// A line of the manifest's own sheet.
  record Line(String name, String content) {}

  static Entry entry(Path file, String basis, int rows) throws IOException {
    return new Entry(file.getFileName().toString(), basis, rows, sha256(file));
  }

  static void write(Path file, Heading heading, List<Entry> entries) throws IOException {
    var content =
        new Content(
            heading.title(),
            heading.period(),
            heading.office(),
            heading.made().toString(),
            heading.program(),
            heading.library(),
            entries);
    Files.writeString(
        file, JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
  }

  /// The same for the eye, as the workbook's last sheet.
  static Sheet<Line> sheet(Heading heading, List<Entry> entries) {
    var lines =
        new ArrayList<>(
            List.of(
                new Line("名称", heading.title()),
                new Line("期次", heading.period()),
                new Line("报送单位", heading.office()),
                new Line("生成时间", heading.made().toString()),
                new Line("生成程序", heading.program()),
                new Line("资料库校验和", heading.library())));
    for (var entry : entries) {
      lines.add(new Line(entry.file() + "　行数", String.valueOf(entry.rows())));
      lines.add(new Line(entry.file() + "　口径", entry.basis()));
      lines.add(new Line(entry.file() + "　校验和", entry.sha256()));
    }
    return new Sheet<>(
        "清单", "", List.of(SheetColumn.text("项目", 26, Line::name), SheetColumn.text("内容", 80, Line::content)), lines);
  }

  private static String sha256(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
