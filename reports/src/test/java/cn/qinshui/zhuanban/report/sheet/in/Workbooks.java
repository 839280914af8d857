package cn.qinshui.zhuanban.report.sheet.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks written part by part, as programs other than ours write them or as nobody should.
final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Workbooks() {
    put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='"
            + RELATIONS
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + RELATIONS
            + "'><sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>");
    put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='"
            + RELATIONS
            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
  }

  /// A workbook of one sheet with these rows and no shared texts.
  static Workbooks of(String rows) {
    return new Workbooks().sheet("<sheetData>" + rows + "</sheetData>");
  }

  Workbooks sheet(String content) {
    return put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
  }

  Workbooks put(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Path write(Path file) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text cell without a shared text.
  static String text(String place, String text) {
    return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }
}
