package cn.qinshui.zhuanban.data.exchange;

import java.util.List;
import java.util.function.Predicate;

/// A file of rows that was opened and found readable: a workbook or a CSV. It is read as often as asked, one row at a
/// time, and refuses with a sentence (a [cn.qinshui.zhuanban.data.shared.Refusal]) what it cannot read.
public interface RowSource extends AutoCloseable {
  /// Without its folder.
  String fileName();

  /// Of the whole file, as hexadecimal.
  String sha256();

  /// The names of the sheets, in the file's order; one for a CSV.
  List<String> sheets();

  /// What a person should know of this file, such as that its macros are not run.
  List<String> notes();

  /// The merged ranges in the first rows of a sheet.
  List<Merge> merges(int sheet);

  /// Hands the rows of a sheet to `taker` until it answers false. Rows without any content are left out.
  void read(int sheet, Predicate<RawRow> taker);

  @Override
  void close();

  /// A merged range; rows count from 1, columns from 0, both ends belong to it.
  record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public boolean covers(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
  }
}
