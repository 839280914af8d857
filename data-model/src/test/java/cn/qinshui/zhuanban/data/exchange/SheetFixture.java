package cn.qinshui.zhuanban.data.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// A sheet written down in a test: one text a row, its cells divided by |. `#12` is a number, `%0.35` one shown in %,
/// `@2026-03-01` a day, `!` a formula without a result.
final class SheetFixture implements RowSource {
  private final String name;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();

  private SheetFixture(String name) {
    this.name = name;
  }

  static SheetFixture of(String... lines) {
    var sheet = new SheetFixture("名单.xlsx");
    for (var line : lines) sheet.add(line);
    return sheet;
  }

  SheetFixture add(String line) {
    int number = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
    rows.add(new RawRow(number, Arrays.stream(line.split("\\|", -1)).map(SheetFixture::cell).toList()));
    return this;
  }

  /// Rows from 1, columns from 0.
  SheetFixture merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    merges.add(new Merge(firstRow, lastRow, firstColumn, lastColumn));
    return this;
  }

  private static RawCell cell(String text) {
    var plain = text.strip();
    if (plain.isEmpty()) return RawCell.BLANK;
    return switch (plain.charAt(0)) {
      case '#' -> new RawCell.Numeric(new BigDecimal(plain.substring(1)), false);
      case '%' -> new RawCell.Numeric(new BigDecimal(plain.substring(1)), true);
      case '@' -> new RawCell.Day(LocalDate.parse(plain.substring(1)));
      case '!' -> new RawCell.Fault("=", "是公式，没有结果");
      default -> new RawCell.Text(plain);
    };
  }

  @Override
  public String fileName() {
    return name;
  }

  @Override
  public String sha256() {
    return "0".repeat(64);
  }

  @Override
  public List<String> sheets() {
    return List.of("名单");
  }

  @Override
  public List<String> notes() {
    return List.of();
  }

  @Override
  public List<Merge> merges(int sheet) {
    return merges;
  }

  @Override
  public void read(int sheet, Predicate<RawRow> taker) {
    for (var row : rows) if (!row.blank() && !taker.test(row)) return;
  }

  @Override
  public void close() {}
}
