package cn.qinshui.zhuanban.app;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/// The list of S07 made from the library it comes to: 7 new firms, 5 with 12 changed cells, 2 twice, 3 with wrong codes.
public record CityList(List<String> lines) {
  private static final int NEW = 7;
  private static final int[] CHANGED_CELLS = {3, 3, 2, 2, 2};
  private static final int WRONG = 3;

  private record Known(String name, String code, String town, String legal, String address, String product) {}

  public static CityList of(Database database) {
    var known =
        database.read(sql ->
            sql.select(
                    ENTERPRISE.NAME,
                    ENTERPRISE.CODE,
                    TOWN.NAME,
                    ENTERPRISE.LEGAL_PERSON,
                    ENTERPRISE.ADDRESS,
                    ENTERPRISE.MAIN_PRODUCT)
                .from(ENTERPRISE)
                .join(TOWN)
                .on(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE))
                .orderBy(ENTERPRISE.ID)
                .limit(CHANGED_CELLS.length)
                .fetch(row ->
                    new Known(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Objects.requireNonNullElse(row.value4(), ""),
                        Objects.requireNonNullElse(row.value5(), ""),
                        Objects.requireNonNullElse(row.value6(), ""))));
    var lines = new ArrayList<String>();
    lines.add("晋城市2026年科技型中小企业名单,,,,,,");
    lines.add("序号,企业名称,统一社会信用代码,所属乡镇,法定代表人,企业地址,主导产品");
    for (int i = 0; i < NEW; i++) {
      var code = CreditCode.of("91", "140521", "YY%06d".formatted(i)).text();
      add(lines, "沁水县示例新来" + "甲乙丙丁戊己庚".charAt(i) + "厂", code, "龙港镇", "示例人", "示例路" + (900 + i) + "号", "示例件");
    }
    for (int i = 0; i < known.size(); i++) {
      var firm = known.get(i);
      add(
          lines,
          firm.name(),
          firm.code(),
          firm.town(),
          "新法人" + i,
          "示例新路" + i + "号",
          CHANGED_CELLS[i] > 2 ? "新产品" + i : firm.product());
    }
    lines.add(lines.get(2));
    lines.add(lines.get(3));
    for (int i = 0; i < WRONG; i++) {
      var right = CreditCode.of("91", "140521", "WW%06d".formatted(i)).text();
      var wrong = right.substring(0, 17) + (right.endsWith("7") ? "8" : "7");
      add(lines, "沁水县示例错码" + i + "厂", wrong, "龙港镇", "示例人", "示例路1号", "示例件");
    }
    lines.add("合计,17家,,,,,");
    return new CityList(List.copyOf(lines));
  }

  private static void add(List<String> lines, String... cells) {
    lines.add((lines.size() - 1) + "," + String.join(",", cells));
  }

  public Path csv(Path file, String charset) throws IOException {
    return Files.writeString(file, String.join("\r\n", lines) + "\r\n", Charset.forName(charset));
  }

  /// The same as an older workbook.
  public Path xls(Path file) throws IOException {
    try (var book = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("名单");
      for (var line : lines) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var cell : line.split(",", -1)) row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
      }
      book.write(out);
    }
    return file;
  }
}
