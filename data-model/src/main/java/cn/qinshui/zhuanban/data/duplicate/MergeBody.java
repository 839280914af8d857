package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.db.History.RowChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a merge changed, row by row, as it is kept for taking the merge apart again: it needs nothing but itself.
///
/// @param moved rows of which only the firm changed
/// @param edited rows of which something else changed too, those columns before and after
/// @param added rows the merge wrote anew
record MergeBody(List<Moved> moved, List<Edited> edited, List<Added> added) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  record Moved(String table, String column, List<Long> ids) {}

  record Edited(String table, long id, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {}

  record Added(String table, long id, Map<String, String> row) {}

  private record Row(String table, long id) {}

  static MergeBody read(String text) {
    return JSON.readValue(text, MergeBody.class);
  }

  String text() {
    return JSON.writeValueAsString(this);
  }

  /// How many records went from the one firm to the other.
  int moves() {
    var whole = moved.stream().mapToInt(list -> list.ids().size()).sum();
    return whole + (int) edited.stream().filter(row -> !row.table().equals(FirmReferences.FIRM)).count();
  }

  /// @param changes all the merge changed, in order
  static MergeBody of(List<RowChange> changes, long kept, long gone) {
    var first = new LinkedHashMap<Row, RowChange>();
    var last = new HashMap<Row, RowChange>();
    for (var change : changes) {
      var row = new Row(change.table(), change.rowId());
      first.putIfAbsent(row, change);
      last.put(row, change);
    }
    var moved = new LinkedHashMap<Map.Entry<String, String>, List<Long>>();
    var edited = new ArrayList<Edited>();
    var added = new ArrayList<Added>();
    first.forEach((row, change) -> {
      var before = change.before();
      var after = Objects.requireNonNull(Objects.requireNonNull(last.get(row)).after(), "a merge removes no row");
      if (before == null) {
        added.add(new Added(row.table(), row.id(), after));
        return;
      }
      var columns = differing(before, after);
      var column = columns.size() == 1 ? columns.getFirst() : "";
      if (String.valueOf(gone).equals(before.get(column)) && String.valueOf(kept).equals(after.get(column))) {
        moved.computeIfAbsent(Map.entry(row.table(), column), _ -> new ArrayList<>()).add(row.id());
      } else {
        edited.add(new Edited(row.table(), row.id(), only(columns, before), only(columns, after)));
      }
    });
    var lists =
        moved.entrySet().stream()
            .map(each -> new Moved(each.getKey().getKey(), each.getKey().getValue(), each.getValue()));
    return new MergeBody(lists.toList(), edited, added);
  }

  private static List<String> differing(Map<String, String> before, Map<String, String> after) {
    var all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    all.removeIf(column -> column.equals("rev") || Objects.equals(before.get(column), after.get(column)));
    return List.copyOf(all);
  }

  private static Map<String, @Nullable String> only(List<String> columns, Map<String, String> row) {
    var some = new LinkedHashMap<String, @Nullable String>();
    for (var column : columns) some.put(column, row.get(column));
    return some;
  }
}
