package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts back what a merge changed, column by column: what was edited since keeps its new content and is told of.
final class PuttingBack {
  private static final String COMPUTED = "size_class";

  private final Tx tx;
  private final long kept;
  private final long gone;
  private final String keptName;
  private final Map<String, Integer> deleted = new LinkedHashMap<>();
  private final Map<String, Integer> elsewhere = new LinkedHashMap<>();
  private final Map<String, Integer> edited = new LinkedHashMap<>();
  private final List<String> fields = new ArrayList<>();
  private boolean sizeChanged;

  PuttingBack(Tx tx, long kept, long gone, String keptName) {
    this.tx = tx;
    this.kept = kept;
    this.gone = gone;
    this.keptName = keptName;
  }

  void all(MergeBody body) {
    for (var row : body.added()) takeAway(row);
    for (var row : body.edited()) edited(row);
    for (var list : body.moved()) for (var id : list.ids()) moved(list.table(), list.column(), id);
  }

  private void takeAway(MergeBody.Added added) {
    var now = tx.columns(added.table(), added.id());
    if (now.isEmpty()) return;
    var same = new LinkedHashMap<>(now.get());
    same.remove("rev");
    var then = new LinkedHashMap<>(added.row());
    then.remove("rev");
    if (same.equals(then)) tx.remove(added.table(), added.id());
    else note(edited, added.table());
  }

  private void moved(String table, String column, long id) {
    var now = tx.columns(table, id);
    if (now.isEmpty()) note(deleted, table);
    else if (!String.valueOf(kept).equals(now.get().get(column))) note(elsewhere, table);
    else tx.change(table, id, Map.of(column, String.valueOf(gone)));
  }

  private void edited(MergeBody.Edited row) {
    var now = tx.columns(row.table(), row.id());
    if (now.isEmpty()) {
      note(deleted, row.table());
      return;
    }
    var back = new LinkedHashMap<String, @Nullable String>();
    row.before()
        .forEach((column, before) -> {
          var present = now.get().get(column);
          if (Objects.equals(present, row.after().get(column))) back.put(column, before);
          else if (!Objects.equals(present, before)) conflict(row, column);
        });
    tx.change(row.table(), row.id(), back);
  }

  private void conflict(MergeBody.Edited row, String column) {
    if (column.equals(COMPUTED)) {
      sizeChanged = true;
    } else if (row.table().equals(FirmReferences.FIRM)) {
      Stream.of(EnterpriseField.values())
          .filter(field -> field.column().equals(column))
          .findFirst()
          .ifPresent(field -> fields.add(field.label()));
    } else if (column.equals("enterprise_id")) {
      note(elsewhere, row.table());
    } else {
      note(edited, row.table());
    }
  }

  private static void note(Map<String, Integer> counts, String table) {
    counts.merge(FirmReferences.words(table), 1, Integer::sum);
  }

  /// 划型 was computed anew since, from something else than the merged figures.
  boolean sizeChanged() {
    return sizeChanged;
  }

  List<String> notes() {
    var notes = new ArrayList<String>();
    if (!fields.isEmpty()) notes.add("“" + keptName + "”的" + String.join("、", fields) + "合并后又改过，保留现在的内容。");
    edited.forEach((what, count) -> notes.add(what + "有 " + count + " 条合并后又改过，改过的内容保留。"));
    elsewhere.forEach((what, count) -> notes.add(what + "有 " + count + " 条合并后改到了别的企业名下，留在那里。"));
    deleted.forEach((what, count) -> notes.add(what + "有 " + count + " 条合并后已删除，没有退回。"));
    return notes;
  }
}
