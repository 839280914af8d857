package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;

import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.jooq.tables.records.ChangeRowRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ChangeSetRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The trail of all deeds, and going back and forth in it. Undo is itself a deed: nothing is ever erased.
public final class History {
  private static final int AT_A_TIME = 1000;

  private final Database database;

  public History(Database database) {
    this.database = database;
  }

  /// A deed as the trail shows it.
  public record Entry(long setId, Instant at, String author, Deed.Kind kind, String cause, boolean reversed) {}

  /// One row a deed changed: its columns before and after as text, empty ones left out (null: row was not there).
  public record RowChange(
      String table, long rowId, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
    static RowChange of(RecordedRow row) {
      return new RowChange(row.table(), row.rowId(), valuesOrNull(row.before()), valuesOrNull(row.after()));
    }

    private static @Nullable Map<String, String> valuesOrNull(@Nullable String image) {
      return image == null ? null : RowImage.values(image);
    }
  }

  /// What Ctrl+Z would take back for this author, newest first.
  public Optional<Entry> undoable(Author author) {
    return database.read(sql -> newest(sql, undoableBy(author))).map(History::entry);
  }

  /// What Ctrl+Y would bring back: the newest undo after which this author did nothing else.
  public Optional<Entry> redoable(Author author) {
    return database.read(sql -> redoTarget(sql, author)).map(History::entry);
  }

  /// Takes back the author's newest deed.
  public Optional<Entry> undo(Author author) {
    var target = undoable(author);
    target.ifPresent(entry -> reverse(author, entry.setId()));
    return target;
  }

  /// Brings back what the author's newest undo took away.
  public Optional<Entry> redo(Author author) {
    var target = redoable(author);
    target.ifPresent(entry -> reverse(author, entry.setId()));
    return target;
  }

  /// Reverses one deed, however old: every row goes back to what it was before, provided none was changed since.
  public void reverse(Author author, long setId) {
    var set =
        database
            .read(sql -> sql.fetchOptional(CHANGE_SET, CHANGE_SET.ID.eq(setId)))
            .orElseThrow(() -> new Refusal("找不到要撤销的操作，它可能已随旧备份一起移走。"));
    var isUndo = Deed.Kind.valueOf(set.getKind()) == Deed.Kind.UNDO;
    if (set.getReversedById() != null) throw new Refusal("“" + set.getCause() + "”已经撤销过，不必再撤。");
    var cause = isUndo ? "恢复：" + set.getCause().replaceFirst("^撤销：", "") : "撤销：" + set.getCause();
    var deed = new Deed(author, isUndo ? Deed.Kind.REDO : Deed.Kind.UNDO, cause);
    database.write(
        deed,
        tx -> {
          reverseRows(tx, setId);
          linkSets(tx, setId);
          return setId;
        });
  }

  /// From the last row to the first, a run of rows of one table at a time; an old import may have very many.
  private static void reverseRows(Tx tx, long setId) {
    var below = Integer.MAX_VALUE;
    while (true) {
      var rows = rowsBelow(tx.sql(), setId, below);
      if (rows.isEmpty() && below == Integer.MAX_VALUE) throw new Refusal("初始内容不能撤销。");
      if (rows.isEmpty()) return;
      for (var run : runs(rows)) reverseRun(tx, run);
      below = rows.getLast().getOrdinal();
    }
  }

  private static List<ChangeRowRecord> rowsBelow(DSLContext sql, long setId, int ordinal) {
    int images = 0;
    int least = ordinal;
    var next =
        sql.select(CHANGE_ROW.ORDINAL, CHANGE_ROW.ROW_COUNT)
            .from(CHANGE_ROW)
            .where(CHANGE_ROW.SET_ID.eq(setId), CHANGE_ROW.ORDINAL.lt(ordinal))
            .orderBy(CHANGE_ROW.ORDINAL.desc())
            .limit(AT_A_TIME);
    for (var row : next) {
      images += RecordedRow.count(row.value2());
      if (images > AT_A_TIME && least < ordinal) break;
      least = row.value1();
    }
    return sql.selectFrom(CHANGE_ROW)
        .where(CHANGE_ROW.SET_ID.eq(setId), CHANGE_ROW.ORDINAL.lt(ordinal), CHANGE_ROW.ORDINAL.ge(least))
        .orderBy(CHANGE_ROW.ORDINAL.desc())
        .fetch();
  }

  /// Neighbours of one table, none of them twice.
  private static List<Map<Long, RecordedRow>> runs(List<ChangeRowRecord> rows) {
    var runs = new ArrayList<Map<Long, RecordedRow>>();
    var table = "";
    for (var recorded : rows) {
      for (var row : RecordedRow.of(recorded).reversed()) {
        if (!row.table().equals(table) || runs.getLast().containsKey(row.rowId())) {
          runs.add(new LinkedHashMap<>());
          table = row.table();
        }
        runs.getLast().put(row.rowId(), row);
      }
    }
    return runs;
  }

  private static <R extends TableRecord<R>> void reverseRun(Tx tx, Map<Long, RecordedRow> run) {
    Table<R> table = table(run.values().iterator().next().table());
    var current = tx.fetchAll(table, run.keySet());
    var images = new LinkedHashMap<Long, @Nullable String>();
    run.forEach((id, row) -> {
      requireUntouched(tx, current.get(id), row);
      images.put(id, row.before());
    });
    tx.putBackAll(table, images, current);
  }

  private static void requireUntouched(Tx tx, @Nullable Record current, RecordedRow row) {
    var image = current == null ? null : RowImage.of(current);
    if (RowImage.same(image, row.after())) return;
    var later = newest(tx.sql(), RecordedRow.touched(CHANGE_SET.ID, row.table(), row.rowId()));
    throw new Refusal(
        later
            .map(set -> "不能撤销：其中一条记录后来又被" + set.getAuthor() + "改过（" + set.getCause() + "）。请先撤销那一步。")
            .orElse("不能撤销：其中一条记录后来又改过。"));
  }

  private static void linkSets(Tx tx, long setId) {
    tx.afterRecord(sql -> {
      sql.update(CHANGE_SET).set(CHANGE_SET.REVERSED_BY_ID, tx.setId()).where(CHANGE_SET.ID.eq(setId)).execute();
      sql.update(CHANGE_SET).set(CHANGE_SET.REVERSES_ID, setId).where(CHANGE_SET.ID.eq(tx.setId())).execute();
    });
  }

  /// The newest deeds of all authors, at most `limit`, older than `before` (null: from the newest).
  public List<Entry> entries(@Nullable Long before, int limit) {
    return database.read(sql ->
        sql.selectFrom(CHANGE_SET)
            .where(before == null ? DSL.trueCondition() : CHANGE_SET.ID.lt(before))
            .orderBy(CHANGE_SET.ID.desc())
            .limit(limit)
            .fetch(History::entry));
  }

  /// Every deed that touched one row, oldest first.
  public List<Entry> of(String table, long rowId) {
    return database.read(sql ->
        sql.selectFrom(CHANGE_SET)
            .where(RecordedRow.touched(CHANGE_SET.ID, table, rowId))
            .orderBy(CHANGE_SET.ID)
            .fetch(History::entry));
  }

  /// What one deed changed, row by row.
  public List<RowChange> rows(long setId) {
    return database.read(sql -> rowsOf(sql, setId)).stream()
        .flatMap(row -> RecordedRow.of(row).stream())
        .map(RowChange::of)
        .toList();
  }

  /// What an image of the record says, column by column, each value as text; empty where there was no row.
  public static Map<String, String> values(@Nullable String image) {
    return RowImage.values(image);
  }

  private static List<ChangeRowRecord> rowsOf(DSLContext sql, long setId) {
    return sql.selectFrom(CHANGE_ROW).where(CHANGE_ROW.SET_ID.eq(setId)).orderBy(CHANGE_ROW.ORDINAL).fetch();
  }

  private static Condition undoableBy(Author author) {
    return CHANGE_SET
        .AUTHOR
        .eq(author.name())
        .and(CHANGE_SET.KIND.notIn("SEED", "UNDO"))
        .and(CHANGE_SET.REVERSED_BY_ID.isNull());
  }

  private static Optional<ChangeSetRecord> redoTarget(DSLContext sql, Author author) {
    var undo =
        newest(
            sql,
            CHANGE_SET
                .AUTHOR
                .eq(author.name())
                .and(CHANGE_SET.KIND.eq("UNDO"))
                .and(CHANGE_SET.REVERSED_BY_ID.isNull()));
    return undo.filter(set ->
        newest(
                sql,
                CHANGE_SET
                    .AUTHOR
                    .eq(author.name())
                    .and(CHANGE_SET.ID.gt(set.getId()))
                    .and(CHANGE_SET.KIND.notIn("UNDO", "REDO")))
            .isEmpty());
  }

  private static Optional<ChangeSetRecord> newest(DSLContext sql, Condition condition) {
    return sql.selectFrom(CHANGE_SET).where(condition).orderBy(CHANGE_SET.ID.desc()).limit(1).fetchOptional();
  }

  private static Entry entry(ChangeSetRecord set) {
    return new Entry(
        set.getId(),
        set.getAt(),
        set.getAuthor(),
        Deed.Kind.valueOf(set.getKind()),
        set.getCause(),
        set.getReversedById() != null);
  }

  @SuppressWarnings("unchecked") // a generated table's record type is its own
  static <R extends TableRecord<R>> Table<R> table(String name) {
    var table = DefaultSchema.DEFAULT_SCHEMA.getTable(name);
    if (table == null) throw new IllegalStateException("no table " + name);
    return (Table<R>) table;
  }
}
