package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.RecordedRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// One row that a deed changed, as it was and as it became, and the columns in which that differs and is to be told.
///
/// @param row what the record says of the deed
record ChangedRow(
    Record row, String table, long rowId, Map<String, String> before, Map<String, String> after, List<String> columns) {

  /// The rows that a row of the record is about, the last written first; of many together only those of the firm asked for.
  static Stream<ChangedRow> of(Record row, FieldWords words, FieldChangeFilter filter) {
    var asked = filter.firmId();
    return RecordedRow.of(row.into(CHANGE_ROW)).reversed().stream()
        .map(recorded -> of(row, recorded, words, filter.fields()))
        .filter(changed -> asked == null || row.get(CHANGE_ROW.ROW_COUNT) == null || asked.equals(changed.firm()));
  }

  /// @param wanted `table.column`; empty wants all
  private static ChangedRow of(Record row, RecordedRow recorded, FieldWords words, Set<String> wanted) {
    var table = recorded.table();
    var before = History.values(recorded.before());
    var after = History.values(recorded.after());
    var one = before.isEmpty() || after.isEmpty();
    var all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    var columns =
        all.stream()
            .filter(column -> wanted.isEmpty() || wanted.contains(table + "." + column))
            .filter(column -> !words.isSilent(table, column) && !Objects.equals(before.get(column), after.get(column)))
            .filter(column -> !one || !words.column(table, column).isOpaque())
            .toList();
    return new ChangedRow(row, table, recorded.rowId(), before, after, columns);
  }

  /// The row as it stands, or as it last stood.
  Map<String, String> whole() {
    return after.isEmpty() ? before : after;
  }

  /// The firm it belongs to.
  @Nullable Long firm() {
    if (table.equals(ENTERPRISE.getName())) return rowId;
    var owner = whole().get("owner_id");
    if (owner != null && ENTERPRISE.getName().equals(whole().get("owner_table"))) return Long.valueOf(owner);
    var firm = whole().get("enterprise_id");
    return firm == null ? null : Long.valueOf(firm);
  }
}
