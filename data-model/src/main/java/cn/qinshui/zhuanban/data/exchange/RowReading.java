package cn.qinshui.zhuanban.data.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the rows below a heading into values, passing over what is no row of the table.
final class RowReading {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

  private final ImportSetup setup;
  private final ImportCatalogue catalogue;
  private final CellRules cells;
  private final List<ColumnUse> used;

  RowReading(ImportSetup setup, ImportCatalogue catalogue, CellRules cells) {
    this.setup = setup;
    this.catalogue = catalogue;
    this.cells = cells;
    this.used = setup.used();
  }

  /// Whether the row is a line of the table: not 合计, not 填报人：…, not the heading printed again.
  boolean counts(RawRow row) {
    var first = "";
    for (var cell : row.cells()) {
      if (cell instanceof RawCell.Blank) continue;
      first = cell.shown();
      if (!first.isBlank()) break;
    }
    if (first.isBlank()) return false;
    if (first.length() > 200) return true;
    if (catalogue.passesOver(CellRules.plain(BLANKS.matcher(first).replaceAll("")))) return false;
    return !repeatsHeader(row) && !nameIsPassedOver(row);
  }

  /// 合计 may stand in the name's column, behind an empty number.
  private boolean nameIsPassedOver(RawRow row) {
    for (var use : used) {
      if (!use.taken().is(ImportField.NAME)) continue;
      var shown = row.cell(use.column().index()).shown();
      return shown.length() <= 40 && catalogue.passesOver(CellRules.plain(BLANKS.matcher(shown).replaceAll("")));
    }
    return false;
  }

  private boolean repeatsHeader(RawRow row) {
    for (var use : used) {
      if (!(row.cell(use.column().index()) instanceof RawCell.Text(var text))) return false;
      if (text.length() > 100 || !use.column().header().endsWith(BLANKS.matcher(text).replaceAll(""))) return false;
    }
    return !used.isEmpty();
  }

  ReadRow read(RawRow row) {
    var read = new ReadRow(row.number(), used.size());
    for (int slot = 0; slot < used.size(); slot++) {
      var use = used.get(slot);
      switch (cells.read(row.cell(use.column().index()), use)) {
        case CellRead.Nothing _ -> {}
        case CellRead.Value(var kept) -> read.take(slot, use.taken(), kept);
        case CellRead.LeftOut(var sentence) -> read.remarks.add(sentence);
        case CellRead.Wrong(var sentence) -> read.wrong.add(sentence);
      }
    }
    return read;
  }

  /// The year of a yearly column in this row.
  static int year(ColumnUse use, ReadRow row, ImportSetup setup) {
    Integer year = use.year() == null ? row.year : use.year();
    return year == null ? setup.defaults().year() : year;
  }

  /// The place of a column among those imported, -1 where the file has none.
  static int slot(List<ColumnUse> used, String field) {
    for (int i = 0; i < used.size(); i++) if (used.get(i).taken().is(field)) return i;
    return -1;
  }

  static @Nullable String value(List<ColumnUse> used, ReadRow row, String field) {
    int slot = slot(used, field);
    return slot < 0 ? null : row.values[slot];
  }
}
