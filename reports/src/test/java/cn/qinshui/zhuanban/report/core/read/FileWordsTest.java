package cn.qinshui.zhuanban.report.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.briefing.BriefingReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWordsTest {
  private static final int MOST = 200_000;
  private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @TempDir Path folder;

  private FileWords words(Path file) {
    return FileWords.of(file, file.getFileName().toString(), MOST);
  }

  private Path briefing() throws IOException {
    var file = folder.resolve("简报.PDF");
    new BriefingReport(TestFonts.sansOnly()).write(Samples.briefing(), file);
    return file;
  }

  private Path zip(String name, String entry, String body) throws IOException {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void readsAPdfAcrossItsLineEnds() throws IOException {
    var read = words(briefing());
    assertThat(read.note()).isNull();
    assertThat(read.text()).contains("沁水县促进专精特新中小企业高质量发展工作方案").doesNotContain("\n").doesNotContain("  ");
    assertThat(FileWords.of(folder.resolve("简报.PDF"), "简报.PDF", 50).text()).hasSizeBetween(48, 50);
    assertThat(FileWords.of(folder.resolve("简报.PDF"), "简报.PDF", 50).note()).startsWith("文字太多");
  }

  @Test
  void saysThatAPdfHasAPassword() throws IOException {
    var locked = folder.resolve("加密.pdf");
    try (var document = Loader.loadPDF(briefing().toFile())) {
      document.protect(new StandardProtectionPolicy("主人", "口令", new AccessPermission()));
      document.save(locked.toFile());
    }
    assertThat(words(locked)).isEqualTo(FileWords.none("文件有密码，读不出其中的文字"));
  }

  @Test
  void saysThatAPdfHoldsPicturesOnly() throws IOException {
    var scan = folder.resolve("扫描.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(scan.toFile());
    }
    assertThat(words(scan).note()).isEqualTo("文件里没有文字，可能是扫描件");
  }

  @Test
  void damagedFilesGiveANoteAndNoError() throws IOException {
    var whole = Files.readAllBytes(briefing());
    var random = new Random(20261125);
    for (int i = 0; i < 40; i++) {
      var bytes = whole.clone();
      for (int k = 0; k < 400; k++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      var half = java.util.Arrays.copyOf(bytes, i % 2 == 0 ? bytes.length : random.nextInt(bytes.length));
      var file = Files.write(folder.resolve("坏.pdf"), half);
      var read = words(file);
      assertThat(read.text().isEmpty()).isEqualTo(read.note() != null && !read.note().startsWith("文字太多"));
    }
    for (var name : List.of("坏.docx", "坏.xlsx", "坏.pdf")) {
      assertThat(words(Files.writeString(folder.resolve(name), "不是压缩文件")).note()).isEqualTo("文件损坏，读不出其中的文字");
    }
    assertThat(words(folder.resolve("没有.docx")).note()).isEqualTo("文件损坏，读不出其中的文字");
  }

  @Test
  void readsTheTextOfADocxParagraphByParagraph() throws IOException {
    var body =
        "<w:document "
            + W
            + "><w:body><w:p><w:r><w:t>磁悬浮</w:t></w:r><w:r><w:t>联轴器</w:t></w:r></w:p>"
            + "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>第二段&amp;</w:t><w:tab/><w:t>尾</w:t></w:r></w:p></w:body></w:document>";
    assertThat(words(zip("协议.docx", "word/document.xml", body))).isEqualTo(new FileWords("磁悬浮联轴器 第二段& 尾", null));
  }

  @Test
  void followsNoEntityOutOfADocx() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
    var body =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document "
            + W
            + "><w:p><w:t>前&x;后</w:t></w:p></w:document>";
    var read = words(zip("外.docx", "word/document.xml", body));
    assertThat(read.text()).doesNotContain("机密");
    assertThat(read.note()).isEqualTo("文件损坏，读不出其中的文字");
  }

  @Test
  void aZipBombEnds() throws IOException {
    var file = folder.resolve("弹.docx");
    bomb(file, "word/document.xml");
    assertThat(words(file).note()).isEqualTo("文件损坏，读不出其中的文字");
    var sheet = folder.resolve("弹.xlsx");
    bomb(sheet, "xl/sharedStrings.xml");
    assertThat(words(sheet).note()).isEqualTo("文件损坏，读不出其中的文字");
  }

  private static void bomb(Path file, String entry) throws IOException {
    var megabyte = new byte[1 << 20];
    java.util.Arrays.fill(megabyte, (byte) ' ');
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("<a>".getBytes(StandardCharsets.UTF_8));
      for (long size = 0; size <= Zipped.MOST; size += megabyte.length) zip.write(megabyte);
    }
  }

  @Test
  void readsAWorkbookRowByRow() throws IOException {
    var file = folder.resolve("名单.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "测试", "1.0")) {
      var sheet = workbook.newWorksheet("企业名单");
      sheet.value(0, 0, "示例磁悬浮公司");
      sheet.value(0, 1, 1234.5);
      sheet.value(3, 2, "末行");
    }
    assertThat(words(file)).isEqualTo(new FileWords("企业名单 示例磁悬浮公司 1234.5 末行", null));
  }

  @Test
  void saysThatAnOfficeFileHasAPassword() throws IOException {
    var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    for (var name : List.of("锁.docx", "锁.xlsx")) {
      assertThat(words(Files.write(folder.resolve(name), ole)).note()).isEqualTo("文件有密码，读不出其中的文字");
    }
  }

  @Test
  void readsPlainTextInEitherCode() throws IOException {
    var text = "示例：磁悬浮联轴器\r\n第二行";
    for (var code : List.of("UTF-8", "GB18030", "UTF-16")) {
      var file = Files.write(folder.resolve(code + ".txt"), text.getBytes(Charset.forName(code)));
      assertThat(words(file).text()).as(code).isEqualTo("示例：磁悬浮联轴器 第二行");
    }
    var marked = Files.writeString(folder.resolve("记事本.txt"), "\ufeff" + text);
    assertThat(words(marked).text()).startsWith("示例");
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    assertThat(words(Files.writeString(folder.resolve("照片.jpg"), "JPEG")).note()).isEqualTo("不读这种文件里的文字");
  }
}
