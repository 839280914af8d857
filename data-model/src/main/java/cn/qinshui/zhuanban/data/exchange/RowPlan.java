package cn.qinshui.zhuanban.data.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one row of the file comes to.
///
/// @param firmId the firm in the library; 0 where it is entered or unknown
/// @param firmOf the earlier row of the file that enters the firm, -1 where none does
/// @param values one per imported column
record RowPlan(
    int number,
    RowOutcome outcome,
    String firm,
    Firm place,
    @Nullable String[] values,
    List<PartPlan> parts,
    List<String> remarks,
    @Nullable Integer year) {
  /// Which firm it is about.
  record Firm(long id, int rev, int firmOf) {
    static final Firm NONE = new Firm(0, 0, -1);
  }

  /// The same with another outcome and one more remark.
  RowPlan as(RowOutcome other, String remark) {
    var more = new ArrayList<>(remarks);
    more.add(remark);
    return new RowPlan(number, other, firm, place, values, parts, List.copyOf(more), year);
  }

  int changedCells() {
    int cells = 0;
    for (var part : parts) cells += part.cells().size();
    return cells;
  }
}
