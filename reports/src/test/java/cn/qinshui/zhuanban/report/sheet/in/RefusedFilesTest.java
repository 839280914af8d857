package cn.qinshui.zhuanban.report.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be read are refused, each with a sentence of its own.
class RefusedFilesTest {
  private static final Path SHEETS = Path.of("src", "test", "resources", "sheets");

  @TempDir Path folder;

  private static void read(Path file) {
    try (var source = SheetFile.open(file)) {
      source.merges(0);
      source.read(0, _ -> true);
    }
  }

  private static void refused(Path file, String... words) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(Refusal.class)
        .satisfies(refusal -> {
          assertThat(refusal.getMessage()).contains(words).contains("请");
          assertThat(refusal.getMessage()).contains(String.valueOf(file.getFileName()));
        });
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void whatIsMissingEmptyOrAFolder() throws IOException {
    assertThatThrownBy(() -> read(folder.resolve("没有.xlsx"))).isInstanceOf(Refusal.class).hasMessageContaining("找不到文件");
    refused(file("空.xlsx", new byte[0]), "空文件");
    refused(Files.createDirectory(folder.resolve("名单")), "文件夹");
    refused(file("~$名单.xlsx", new byte[165]), "临时文件");
  }

  @Test
  void otherKindsOfFiles() throws IOException {
    refused(
        file("名单.xls", "<html><table><tr><td>甲</td></tr></table>".getBytes(StandardCharsets.UTF_8)), "网页", "另存为 xlsx");
    refused(file("名单.xlsx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "PDF");
    refused(
        file(
            "2003.xls",
            "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"
                .getBytes(StandardCharsets.UTF_8)),
        "XML 表格");
    var docx = Workbooks.of("").put("word/document.xml", "<w/>").write(folder.resolve("文档.xlsx"));
    refused(docx, "文字文档");
    var xlsb = Workbooks.of("").put("xl/workbook.bin", "x").write(folder.resolve("表.xlsb"));
    refused(xlsb, "xlsb");
    refused(file("随便.csv", new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xff}), "国标");
  }

  @Test
  void passwords() throws IOException {
    var encrypted = folder.resolve("加密.xlsx");
    try (var container = new POIFSFileSystem();
        var out = Files.newOutputStream(encrypted)) {
      container.getRoot().createDocument("EncryptedPackage", new java.io.ByteArrayInputStream(new byte[5000]));
      container.getRoot().createDocument("EncryptionInfo", new java.io.ByteArrayInputStream(new byte[100]));
      container.writeFilesystem(out);
    }
    refused(encrypted, "打开密码", "取消密码");
    refused(encryptedXls(), "打开密码");
  }

  private Path encryptedXls() throws IOException {
    var file = folder.resolve("加密.xls");
    Biff8EncryptionKey.setCurrentUserPassword("示例");
    try (var book = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("企业名称");
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return file;
  }

  @Test
  void truncatedOnes() throws IOException {
    for (var name : new String[] {"libreoffice.xlsx", "libreoffice.xls"}) {
      var whole = Files.readAllBytes(SHEETS.resolve(name));
      for (int part = 1; part < 8; part++) {
        refused(file(part + name, Arrays.copyOf(whole, whole.length * part / 8)), "不完整或已损坏");
      }
    }
  }

  @Test
  void aPartThatEndsInTheMiddle() {
    var file =
        Workbooks.of("")
            .sheet("<sheetData><row r='1'>" + Workbooks.text("A1", "甲") + "</row>")
            .write(folder.resolve("断.xlsx"));
    refused(file, "不完整或已损坏");
  }

  @Test
  void documentTypesAndEntities() {
    var bomb =
        "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM"
            + " 'file:///etc/passwd'>]><worksheet><sheetData><row><c"
            + " t='inlineStr'><is><t>&f;</t></is></c></row></sheetData></worksheet>";
    refused(Workbooks.of("").put("xl/worksheets/sheet1.xml", bomb).write(folder.resolve("dtd.xlsx")), "DTD");
    refused(
        Workbooks.of("<row r='1'>" + Workbooks.text("A1", "&f;") + "</row>").write(folder.resolve("entity.xlsx")),
        "DTD");
    var strings = "<!DOCTYPE sst SYSTEM 'http://127.0.0.1/x.dtd'><sst><si><t>甲</t></si></sst>";
    refused(
        Workbooks.of("<row r='1'><c t='s'><v>0</v></c></row>")
            .put("xl/sharedStrings.xml", strings)
            .write(folder.resolve("sst.xlsx")),
        "DTD");
  }

  @Test
  void aCellOfThirtyMegabytes() throws IOException {
    var huge = "甲".repeat(10_000_000);
    refused(
        Workbooks.of("<row r='1'>" + Workbooks.text("A1", huge) + "</row>").write(folder.resolve("大.xlsx")), "长得不合常理");
    var shared =
        Workbooks.of("<row r='1'><c t='s'><v>0</v></c></row>")
            .put("xl/sharedStrings.xml", "<sst><si><t>" + huge + "</t></si></sst>");
    refused(shared.write(folder.resolve("大sst.xlsx")), "长得不合常理");
    refused(file("大.csv", ("企业名称\n" + huge).getBytes(StandardCharsets.UTF_8)), "长得不合常理");
  }

  @Test
  void zipBombs() throws IOException {
    var file = folder.resolve("炸弹.xlsx");
    Workbooks.of("").write(file);
    var zero = new byte[1 << 20];
    Arrays.fill(zero, (byte) ' ');
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      part(
          zip,
          "_rels/.rels",
          "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
      part(zip, "xl/workbook.xml", "<workbook xmlns:r='x'><sheets><sheet name='表' r:id='rId1'/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 1100; i++) zip.write(zero);
    }
    refused(file, "大得不合常理");
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tooManyParts() throws IOException {
    var file = folder.resolve("多.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i <= Limits.PARTS; i++) part(zip, "a" + i, "");
    }
    refused(file, "大得不合常理");
  }

  @Test
  void quotesThatAreNeverClosed() throws IOException {
    refused(file("引号.csv", "企业名称,备注\n甲厂,好\n乙厂,\"没有配对\n丙厂,好\n".getBytes(StandardCharsets.UTF_8)), "第 3 行", "没有配对");
  }

  @Test
  void tellsOfMacrosAndOfProgramsThatHaveItOpen() throws IOException {
    var file =
        Workbooks.of("<row r='1'>" + Workbooks.text("A1", "甲") + "</row>")
            .put("xl/vbaProject.bin", "x")
            .write(folder.resolve("宏表格.xlsm"));
    try (var source = SheetFile.open(file)) {
      assertThat(source.notes()).singleElement().asString().contains("宏不会运行");
    }
    Files.write(folder.resolve("~$宏表格.xlsm"), new byte[10]);
    try (var source = SheetFile.open(file)) {
      assertThat(source.notes()).first().asString().contains("正在 WPS").contains("上次保存");
    }
  }
}
