package cn.qinshui.zhuanban.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table to hand over. `name` is the sheet's and the file's name; `basis` says what was counted (口径); `rows` are read once.
public record Sheet<T>(String name, String basis, List<SheetColumn<T>> columns, Iterable<T> rows) {
  public Sheet {
    columns = List.copyOf(columns);
  }

  /// What stands in each column for a record.
  List<@Nullable Object> cells(T row) {
    var cells = new ArrayList<@Nullable Object>();
    for (var column : columns) cells.add(column.content().apply(row));
    return cells;
  }

  List<String> heads() {
    return columns.stream().map(SheetColumn::head).toList();
  }
}
