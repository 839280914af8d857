package cn.qinshui.zhuanban.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import cn.qinshui.zhuanban.report.sheet.DataPackage.Heading;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {
  private static final Heading HEADING =
      new Heading(
          "专班数据包",
          "2026-10",
          "沁水县中小企业发展促进中心",
          "abc123",
          OffsetDateTime.parse("2026-11-02T09:00:00+08:00"),
          "专班工作台 0.1.0");

  private record Firm(String name, String code, @Nullable BigDecimal revenue, @Nullable LocalDate since) {}

  private static final List<Firm> FIRMS =
      List.of(
          new Firm("示例甲厂", "911405210000000012", new BigDecimal("1286.50"), LocalDate.of(2019, 3, 1)),
          new Firm("=HYPERLINK(\"x\")", "91140521000000002X", new BigDecimal("-3.2"), null),
          new Firm("示例丙厂，\"老\"\n二车间", "911405210000000039", null, LocalDate.of(2024, 12, 31)));

  @TempDir Path temp;

  private static Sheet<Firm> firms(List<Firm> rows) {
    return new Sheet<>(
        "企业名录",
        "在库企业",
        List.of(
            SheetColumn.text("企业名称", 30, Firm::name), SheetColumn.text("统一社会信用代码", 22, Firm::code),
            SheetColumn.number("营业收入（万元）", 16, Firm::revenue), SheetColumn.day("成立日期", Firm::since)),
        rows);
  }

  private Path write() throws Exception {
    var folder = temp.resolve("数据 包");
    new DataPackage(HEADING).write(folder, List.of(firms(FIRMS)));
    return folder;
  }

  @Test
  void csvIsUtf8WithAMarkAndNoTextIsTakenForAFormula() throws Exception {
    var text = Files.readString(write().resolve("企业名录.csv"));
    assertThat(text).startsWith("\uFEFF企业名称,统一社会信用代码,营业收入（万元）,成立日期\r\n");
    assertThat(text).contains("示例甲厂,911405210000000012,1286.5,2019-03-01\r\n");
    assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\")\",91140521000000002X,-3.2,\r\n");
    assertThat(text).contains("\"示例丙厂，\"\"老\"\"\n二车间\",911405210000000039,,2024-12-31\r\n");
  }

  @Test
  void workbookKeepsCodesAsTextNumbersAsNumbersAndDaysAsDays() throws Exception {
    try (var book = new ReadableWorkbook(write().resolve("专班数据包.xlsx").toFile())) {
      var rows = book.findSheet("企业名录").orElseThrow().read();
      assertThat(rows).hasSize(4);
      Row first = rows.get(1);
      assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(first.getCellText(1)).isEqualTo("911405210000000012");
      assertThat(first.getCell(2).asNumber()).isEqualByComparingTo("1286.5");
      assertThat(first.getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2019, 3, 1));
      assertThat(rows.get(2).getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
    }
  }

  @Test
  void manifestSaysPeriodBasisRowsMomentAndTheFilesFingerprints() throws Exception {
    var folder = write();
    JsonNode manifest = JsonMapper.builder().build().readTree(folder.resolve("manifest.json").toFile());
    assertThat(manifest.get("period").asString()).isEqualTo("2026-10");
    assertThat(manifest.get("generatedAt").asString()).isEqualTo("2026-11-02T09:00+08:00");
    var csv = manifest.get("files").get(0);
    assertThat(csv.get("file").asString()).isEqualTo("企业名录.csv");
    assertThat(csv.get("basis").asString()).isEqualTo("在库企业");
    assertThat(csv.get("rows").asInt()).isEqualTo(3);
    for (var file : manifest.get("files")) {
      assertThat(file.get("sha256").asString()).isEqualTo(sha256(folder.resolve(file.get("file").asString())));
    }
  }

  @Test
  void workbookCarriesTheManifestAsItsLastSheet() throws Exception {
    var folder = write();
    try (var book = new ReadableWorkbook(folder.resolve("专班数据包.xlsx").toFile())) {
      var texts =
          book.findSheet("清单").orElseThrow().read().stream()
              .map(row -> row.getCellText(0) + "=" + row.getCellText(1))
              .toList();
      assertThat(texts)
          .contains(
              "期次=2026-10", "企业名录.csv　行数=3", "企业名录.csv　口径=在库企业", "企业名录.csv　校验和=" + sha256(folder.resolve("企业名录.csv")));
    }
  }

  @Test
  void countsRowsWithoutCountingTheWorkbookTwice() throws Exception {
    var result = new DataPackage(HEADING).write(temp.resolve("a"), List.of(firms(FIRMS)));
    assertThat(result.rows()).isEqualTo(3);
    assertThat(result.files()).isEqualTo(2);
    assertThat(result.manifest()).isEqualTo(temp.resolve("a/manifest.json").toAbsolutePath());
  }

  @Test
  void replacesAnOlderPackage() throws Exception {
    write();
    var folder = temp.resolve("数据 包");
    new DataPackage(HEADING).write(folder, List.of(firms(FIRMS.subList(0, 1))));
    assertThat(Files.readString(folder.resolve("企业名录.csv")).lines()).hasSize(2);
  }

  @Test
  void refusesAFolderWithOtherFilesAndTouchesNothing() throws Exception {
    var folder = Files.createDirectories(temp.resolve("b"));
    Files.writeString(folder.resolve("合同.docx"), "x");
    assertThatThrownBy(() -> new DataPackage(HEADING).write(folder, List.of(firms(FIRMS))))
        .isInstanceOf(PaperRefused.class)
        .hasMessageContaining("合同.docx")
        .hasMessageContaining("空文件夹");
    assertThat(temp.toFile().list()).containsExactly("b");
    assertThat(folder.toFile().list()).containsExactly("合同.docx");
  }

  @Test
  void aSheetTooLongForExcelGoesOnInAnother() throws Exception {
    var file = temp.resolve("long.xlsx");
    try (var out = Files.newOutputStream(file);
        var book = new org.dhatim.fastexcel.Workbook(out, "test", null)) {
      var sheet = firms(FIRMS);
      var page = new WorkbookSheet(book, sheet, 3);
      for (var firm : FIRMS) page.row(sheet.cells(firm));
      page.finish();
    }
    try (var book = new ReadableWorkbook(file.toFile())) {
      assertThat(book.findSheet("企业名录").orElseThrow().read()).hasSize(3);
      assertThat(book.findSheet("企业名录（2）").orElseThrow().read()).hasSize(2);
    }
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
