package cn.qinshui.zhuanban.report.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.exchange.RawCell;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource.Merge;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other programs write is read as they meant it.
class SheetFileTest {
  private static final Path SHEETS = Path.of("src", "test", "resources", "sheets");

  @TempDir Path folder;

  private static List<RawRow> rows(Path file) {
    try (var source = SheetFile.open(file)) {
      var rows = new ArrayList<RawRow>();
      source.read(0, rows::add);
      return rows;
    }
  }

  private static List<String> shown(RawRow row) {
    return row.cells().stream().map(RawCell::shown).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "libreoffice-utf8.csv", "libreoffice-gb18030.csv"})
  void readsWhatLibreOfficeWrote(String name) {
    var rows = rows(SHEETS.resolve(name));
    assertThat(rows).extracting(RawRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(shown(rows.get(0)).getFirst()).isEqualTo("沁水县示例科技型中小企业名单（2025年度）");
    assertThat(shown(rows.get(5)).subList(1, 4)).containsExactly("沁水县示例𠮷祥精工有限公司", "91140521XX0009013J", "嘉峰镇");
    assertThat(shown(rows.get(5)).get(10)).isEqualTo("0356-0000002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
  void readsDaysNumbersPercentagesAndTheResultsOfFormulas(String name) {
    var first = rows(SHEETS.resolve(name)).get(4);
    assertThat(first.cell(4)).isEqualTo(new RawCell.Day(LocalDate.of(2015, 3, 1)));
    assertThat(first.cell(5).shown()).isEqualTo("12345600");
    assertThat(first.cell(6).shown()).isEqualTo("1234560");
    assertThat(first.cell(9)).isInstanceOf(RawCell.Numeric.class);
    assertThat(first.cell(9).shown()).isEqualTo("35%");
    assertThat(rows(SHEETS.resolve(name)).get(5).cell(5).shown()).isEqualTo("8000000.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
  void readsMergedRanges(String name) {
    try (var source = SheetFile.open(SHEETS.resolve(name))) {
      assertThat(source.merges(0)).contains(new Merge(1, 1, 0, 10), new Merge(3, 4, 1, 1), new Merge(3, 3, 5, 6));
      assertThat(source.sheets()).containsExactly("名单");
      assertThat(source.sha256()).hasSize(64);
    }
  }

  @Test
  void believesNoDimensionAndNeedsNoPlaces() {
    var file =
        Workbooks.of("")
            .sheet(
                "<dimension ref='A1:A1'/><sheetData><row><c"
                    + " t='inlineStr'><is><t>甲</t></is></c><c><v>5</v></c></row><row r='7'><c r='C7'"
                    + " t='inlineStr'><is><r><t>乙</t></r><rPh sb='0' eb='1'><t>yi</t></rPh><r><t xml:space='preserve'>"
                    + " 丙</t></r></is></c></row></sheetData>")
            .write(folder.resolve("WPS.xlsx"));
    var rows = rows(file);
    assertThat(rows).extracting(RawRow::number).containsExactly(1, 7);
    assertThat(shown(rows.getFirst())).containsExactly("甲", "5");
    assertThat(shown(rows.getLast())).containsExactly("", "", "乙 丙");
  }

  @Test
  void knowsTheDatesOfChineseProgramsAndOwnFormats() {
    var styles =
        "<styleSheet><numFmts><numFmt numFmtId='176' formatCode='yyyy&quot;年&quot;m&quot;月&quot;;@'/><numFmt"
            + " numFmtId='177' formatCode='0.0_ &quot;day&quot;'/></numFmts><cellXfs><xf numFmtId='0'/><xf"
            + " numFmtId='31'/><xf numFmtId='57'/><xf numFmtId='176'/><xf numFmtId='10'/><xf"
            + " numFmtId='177'/></cellXfs></styleSheet>";
    var row = new StringBuilder("<row r='1'>");
    for (int style = 0; style < 6; style++) row.append("<c s='").append(style).append("'><v>45717</v></c>");
    var file = Workbooks.of(row + "</row>").put("xl/styles.xml", styles).write(folder.resolve("dates.xlsx"));
    var cells = rows(file).getFirst().cells();
    var day = new RawCell.Day(LocalDate.of(2025, 3, 1));
    assertThat(cells.subList(1, 4)).containsOnly(day);
    assertThat(cells.getFirst()).isEqualTo(new RawCell.Numeric(new BigDecimal(45717), false));
    assertThat(((RawCell.Numeric) cells.get(4)).percent()).isTrue();
    assertThat(cells.get(5)).isEqualTo(cells.getFirst());
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    var file =
        Workbooks.of("<row r='1'><c s='0'><v>44255</v></c></row>")
            .put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>")
            .put(
                "xl/workbook.xml",
                "<workbook xmlns:r='x'><workbookPr date1904='1'/><sheets><sheet name='表'"
                    + " r:id='rId1'/></sheets></workbook>")
            .write(folder.resolve("1904.xlsx"));
    assertThat(rows(file).getFirst().cell(0)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 3, 1)));
    assertThat(Files.size(file)).isPositive();
  }

  @Test
  void takesTheResultsSavedWithFormulasAndSaysWhereThereIsNone() {
    var file =
        Workbooks.of(
                "<row r='1'><c r='A1'><f t='shared' si='0' ref='A1:A2'>B1*2</f><v>0.30000000000000004</v></c><c r='B1'"
                    + " t='str'><f>A1&amp;\"x\"</f><v>甲&amp;乙</v></c><c r='C1'><f>SUM(A1)</f></c><c r='D1'"
                    + " t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='E1' t='b'><v>1</v></c><c r='F1'"
                    + " t='d'><v>2025-03-01T00:00:00</v></c></row>")
            .write(folder.resolve("formula.xlsx"));
    var row = rows(file).getFirst();
    assertThat(row.cell(0).shown()).isEqualTo("0.3");
    assertThat(row.cell(1).shown()).isEqualTo("甲&乙");
    assertThat(row.cell(2))
        .isInstanceOfSatisfying(RawCell.Fault.class, fault -> assertThat(fault.sentence()).contains("没有算好的结果"));
    assertThat(row.cell(3))
        .isInstanceOfSatisfying(RawCell.Fault.class, fault -> assertThat(fault.sentence()).contains("#DIV/0!"));
    assertThat(row.cell(4)).isEqualTo(new RawCell.Truth(true));
    assertThat(row.cell(5)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 3, 1)));
  }

  @Test
  void readsCsvWithMixedLineEndsAndStrayQuotes() throws IOException {
    var file = folder.resolve("mixed.csv");
    Files.writeString(file, "\uFEFF企业名称,备注\r\n甲厂,\"说\"\"好\"\"的\n换行\"\n\n乙厂,5\"管\r丙厂,=\"007\"\r\n'=1+1,\t91\n");
    var rows = rows(file);
    assertThat(rows)
        .extracting(SheetFileTest::shown)
        .containsExactly(
            List.of("企业名称", "备注"),
            List.of("甲厂", "说\"好\"的\n换行"),
            List.of("乙厂", "5\"管"),
            List.of("丙厂", "007"),
            List.of("=1+1", "91"));
    assertThat(rows).extracting(RawRow::number).containsExactly(1, 2, 4, 5, 6);
  }

  @Test
  void tellsCharsetsByTheirMarksAndStrictly() throws IOException {
    var text = "企业名称;乡镇\n示例㛃厂;嘉峰镇\n";
    for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      var file = Files.write(folder.resolve(charset + ".csv"), text.getBytes(charset));
      assertThat(shown(rows(file).getLast())).containsExactly("示例㛃厂", "嘉峰镇");
    }
    var utf16 =
        Files.write(folder.resolve("16.csv"), ("\uFEFF" + text.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE));
    assertThat(shown(rows(utf16).getLast())).containsExactly("示例㛃厂", "嘉峰镇");
  }

  @Test
  void opensByContentNotByName() throws IOException {
    var csv = Files.writeString(folder.resolve("其实是.xls"), "企业名称,乡镇\n示例甲厂,嘉峰镇\n");
    assertThat(shown(rows(csv).getLast())).containsExactly("示例甲厂", "嘉峰镇");
    var xlsx = Workbooks.of("<row r='1'>" + Workbooks.text("A1", "甲") + "</row>").write(folder.resolve("其实是.csv"));
    assertThat(shown(rows(xlsx).getFirst())).containsExactly("甲");
  }

  @Test
  void readsAMillionEmptyRowsWithoutAnyOfThem() {
    var rows = new StringBuilder();
    for (int i = 2; i <= 1_000_000; i++) rows.append("<row r='").append(i).append("' spans='1:5'/>");
    var file =
        Workbooks.of("<row r='1'>" + Workbooks.text("A1", "甲") + "</row>" + rows).write(folder.resolve("empty.xlsx"));
    assertThat(rows(file)).hasSize(1);
  }

  @Test
  void stopsWhenItsTakerHasEnough() {
    try (var source = SheetFile.open(SHEETS.resolve("libreoffice.xls"))) {
      var taken = new ArrayList<Integer>();
      source.read(
          0,
          row -> {
            taken.add(row.number());
            return row.number() < 3;
          });
      assertThat(taken).containsExactly(1, 2, 3);
    }
  }
}
