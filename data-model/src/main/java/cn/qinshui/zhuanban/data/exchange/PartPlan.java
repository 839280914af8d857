package cn.qinshui.zhuanban.data.exchange;

import java.util.List;

/// One row of the library that a row of the file writes.
///
/// @param year of a yearly part, else 0
/// @param name of a fact its code, else empty
/// @param id the row that is changed; 0 where one is entered
/// @param rev its revision as compared
/// @param writes the columns written, by their place among the imported ones
/// @param cells those of them that count as changes, with what stands there now
record PartPlan(FieldPart part, int year, String name, long id, int rev, List<Integer> writes, List<Cell> cells) {
  /// `beside`: the number stays where it is, the new one stands beside it under another source.
  record Cell(int slot, String before, boolean beside) {}

  PartPlan {
    writes = List.copyOf(writes);
    cells = List.copyOf(cells);
  }

  boolean fresh() {
    return id == 0;
  }
}
