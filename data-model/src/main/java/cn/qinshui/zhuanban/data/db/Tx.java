package cn.qinshui.zhuanban.data.db;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// One deed being written. All writing goes through here, so that every row changed leaves its images (before, after)
/// in the same transaction; reading inside the deed goes through [#sql()].
public final class Tx {
  private static final int KEPT_IN_MEMORY = 2000;

  private final DSLContext sql;
  private final Ids ids;
  private final String county;
  private final Deed deed;
  private final Instant at;
  private final long setId;
  private final Runnable commit;
  private final List<ChangedRow> changed = new ArrayList<>();
  private int written;
  private int images;
  private boolean begun;
  private final List<Consumer<DSLContext>> afterRecord = new ArrayList<>();
  private final Set<String> tables = new LinkedHashSet<>();

  /// A row changed, or many that are new; see change_row.last_row_id.
  record ChangedRow(
      String table,
      long id,
      @Nullable Long lastId,
      @Nullable Integer count,
      @Nullable String before,
      @Nullable String after) {}

  Tx(DSLContext sql, Ids ids, String county, Deed deed, Instant at, Runnable commit) {
    this.commit = commit;
    this.sql = sql;
    this.ids = ids;
    this.county = county;
    this.deed = deed;
    this.at = at;
    this.setId = ids.next();
  }

  /// For reading inside this transaction; writes go through the methods below.
  public DSLContext sql() {
    return sql;
  }

  public Author author() {
    return deed.author();
  }

  /// The moment of this deed.
  public Instant at() {
    return at;
  }

  public long newId() {
    return ids.next();
  }

  /// The change set this deed is recorded under.
  public long setId() {
    return setId;
  }

  /// Writes a new row; fills id, county and rev where they are empty. Returns the id.
  public <R extends TableRecord<R>> long insert(R row) {
    fillIfEmpty(row, "id", ids.next());
    fillIfEmpty(row, "county", county);
    fillIfEmpty(row, "rev", 1);
    sql.insertInto(row.getTable()).set(row).execute();
    var id = id(row);
    record(row.getTable(), id, null, imageAsStored(row.getTable(), id));
    return id;
  }

  /// Changes a row. `expectedRev` is the revision the caller saw (null: whatever is there); a row that is gone or has
  /// another revision throws [StaleRow]. An edit that changes nothing writes nothing. Returns whether it wrote.
  public <R extends TableRecord<R>> boolean update(
      Table<R> table, long id, @Nullable Integer expectedRev, Consumer<R> edit) {
    var row = fetch(table, id);
    var rev = row == null ? null : row.get("rev", Integer.class);
    if (row == null || expectedRev != null && !expectedRev.equals(rev)) throw new StaleRow(table.getName(), id);
    var before = RowImage.of(row);
    edit.accept(row);
    if (RowImage.same(before, RowImage.of(row))) return false;
    row.set(column(table, "rev", Integer.class), rev + 1);
    sql.update(table).set(row).where(idOf(table).eq(id)).execute();
    record(table, id, before, imageAsStored(table, id));
    return true;
  }

  /// A change of one row of many: the revision the caller saw (null: whatever is there) and what to do to it.
  public record Edit<R>(@Nullable Integer expectedRev, Consumer<R> change) {}

  /// Writes many new rows of one table in one go, filling them as [#insert] does. Each leaves its image.
  public <R extends TableRecord<R>> void insertAll(List<R> rows) {
    insertAll(ready(rows));
  }

  /// Makes new rows ready to be written; the one thing of a deed that may be done on another thread than the deed's.
  public <R extends TableRecord<R>> NewRows ready(List<R> rows) {
    return NewRows.of(rows, ids, county);
  }

  /// Writes rows that [#ready] made ready.
  public void insertAll(NewRows rows) {
    var shape = rows.shape();
    if (shape == null) return;
    BulkLoad.insert(sql, shape, rows.stored());
    tables.add(shape.table().getName());
    changed.addAll(rows.images());
    images += rows.stored().size();
    keepMemorySmall();
  }

  /// Changes many rows of one table in one go; one that is gone or has another revision throws [StaleRow]. Rows that
  /// stay the same are not written. Returns how many were.
  public <R extends TableRecord<R>> int updateAll(Table<R> table, Map<Long, Edit<R>> edits) {
    var found = fetchAll(table, edits.keySet());
    var revision = column(table, "rev", Integer.class);
    var rows = new ArrayList<R>();
    var befores = new ArrayList<String>();
    edits.forEach((id, edit) -> {
      var row = found.get(id);
      if (row == null || edit.expectedRev() != null && !edit.expectedRev().equals(row.get(revision))) {
        throw new StaleRow(table.getName(), id);
      }
      var before = RowImage.of(row);
      edit.change().accept(row);
      asStored(row);
      if (RowImage.same(before, RowImage.of(row))) return;
      row.set(revision, row.get(revision) + 1);
      rows.add(row);
      befores.add(before);
    });
    if (rows.isEmpty()) return 0;
    BulkLoad.update(sql, rows);
    for (int i = 0; i < rows.size(); i++) record(table, id(rows.get(i)), befores.get(i), RowImage.of(rows.get(i)));
    keepMemorySmall();
    return rows.size();
  }

  <R extends TableRecord<R>> Map<Long, R> fetchAll(Table<R> table, Set<Long> ids) {
    if (ids.isEmpty()) return Map.of();
    return sql.selectFrom(table).where(idOf(table).in(ids)).fetchMap(idOf(table));
  }

  /// Numbers as their column keeps them, so that the image is the same as one read back.
  private static void asStored(TableRecord<?> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!(row.get(i) instanceof BigDecimal number)) continue;
      int scale = row.field(i).getDataType().scale();
      if (number.scale() == scale) continue;
      row.set(
          column(row.getTable(), row.field(i).getName(), BigDecimal.class),
          number.setScale(scale, RoundingMode.HALF_UP));
    }
  }

  /// The change set of this deed, in the database already, so that a row may refer to it.
  public long recordedSet() {
    if (!begun) ChangeRecord.begin(sql, this, deed, county);
    begun = true;
    return setId;
  }

  boolean begun() {
    return begun;
  }

  /// Images of a long deed go to the database while it runs.
  private void keepMemorySmall() {
    if (images < KEPT_IN_MEMORY) return;
    recordedSet();
    ChangeRecord.append(sql, ids, this, written);
    written += changed.size();
    changed.clear();
    images = 0;
  }

  /// How many images are in the database already.
  int written() {
    return written;
  }

  /// Removes a row for good (undo brings it back). Rows with deleted_at go to the bin instead: [#recycle].
  public <R extends TableRecord<R>> void delete(Table<R> table, long id) {
    var row = fetch(table, id);
    if (row == null) throw new StaleRow(table.getName(), id);
    sql.deleteFrom(table).where(idOf(table).eq(id)).execute();
    record(table, id, RowImage.of(row), null);
  }

  /// Puts a row into the recycle bin.
  public <R extends TableRecord<R>> void recycle(Table<R> table, long id) {
    update(table, id, null, row -> row.set(column(table, "deleted_at", Instant.class), at));
  }

  /// Takes a row out of the recycle bin.
  public <R extends TableRecord<R>> void restore(Table<R> table, long id) {
    update(table, id, null, row -> row.set(column(table, "deleted_at", Instant.class), (Instant) null));
  }

  /// What this deed has changed so far, in order; a row changed twice stands there twice.
  public List<History.RowChange> changes() {
    return changed.stream().flatMap(row -> rows(row).stream()).map(History.RowChange::of).toList();
  }

  private static List<RecordedRow> rows(ChangedRow row) {
    if (row.lastId() == null) {
      return List.of(new RecordedRow(row.table(), row.id(), row.before(), row.after()));
    }
    return ImageRun.images(row.after()).stream()
        .map(image -> new RecordedRow(row.table(), RowImage.id(image), null, image))
        .toList();
  }

  /// A row of any table, its columns as text, empty ones left out; empty where there is none.
  public <R extends TableRecord<R>> Optional<Map<String, String>> columns(String table, long id) {
    var row = fetch(History.<R>table(table), id);
    return row == null ? Optional.empty() : Optional.of(RowImage.values(RowImage.of(row)));
  }

  /// Sets some columns of a row of any table from text (null: empty), as [#columns] gives it. Returns whether it wrote.
  public <R extends TableRecord<R>> boolean change(String table, long id, Map<String, @Nullable String> columns) {
    return update(History.<R>table(table), id, null, row -> RowImage.fill(row, columns));
  }

  /// Removes a row of any table.
  public <R extends TableRecord<R>> void remove(String table, long id) {
    delete(History.<R>table(table), id);
  }

  /// Loads many rows at once without images: initial content only. Every row has its id, county and rev.
  public <R extends TableRecord<R>> void load(List<R> rows) {
    if (deed.kind() != Deed.Kind.SEED) throw new IllegalStateException("only initial content loads without images");
    if (rows.isEmpty()) return;
    NewRows.complete(rows, ids, county);
    tables.add(rows.getFirst().getTable().getName());
    var shape = RowShape.of(rows.getFirst().getTable());
    BulkLoad.insert(sql, shape, rows.stream().map(shape::values).toList());
  }

  /// Commits what was loaded so far, so that a large load needs no more memory than its last part. A load that fails
  /// later leaves these rows behind: only for content of a library that is thrown away then.
  public void keepLoaded() {
    if (deed.kind() != Deed.Kind.SEED) throw new IllegalStateException("only initial content is written in parts");
    commit.run();
  }

  /// Puts rows of one table back as their images say, or removes them where the image is null; used by undo and redo. No
  /// row stands there twice; `current` is what they are now. A table whose rows never change (a snapshot) has no rev.
  <R extends TableRecord<R>> void putBackAll(Table<R> table, Map<Long, @Nullable String> images, Map<Long, R> current) {
    var revision = table.field("rev", Integer.class);
    var inserts = new ArrayList<R>();
    var updates = new ArrayList<R>();
    var deletes = new ArrayList<Long>();
    images.forEach((id, image) -> {
      var now = current.get(id);
      var before = now == null ? null : RowImage.of(now);
      if (image == null) {
        deletes.add(id);
        record(table, id, before, null);
        return;
      }
      var row = RowImage.toRow(table, image);
      if (revision != null) {
        row.set(revision, Math.max(row.get(revision), now == null ? 0 : now.get(revision)) + 1);
      }
      (now == null ? inserts : updates).add(row);
      record(table, id, before, RowImage.of(row));
    });
    if (!deletes.isEmpty()) sql.deleteFrom(table).where(idOf(table).in(deletes)).execute();
    if (!inserts.isEmpty()) {
      var shape = RowShape.of(table);
      BulkLoad.insert(sql, shape, inserts.stream().map(shape::values).toList());
    }
    if (!updates.isEmpty()) BulkLoad.update(sql, updates);
    keepMemorySmall();
  }

  /// Runs when the record of this deed has been written, before the commit.
  void afterRecord(Consumer<DSLContext> step) {
    afterRecord.add(step);
  }

  void finish() {
    for (var step : afterRecord) step.accept(sql);
  }

  <R extends Record> @Nullable R fetch(Table<R> table, long id) {
    return sql.selectFrom(table).where(idOf(table).eq(id)).fetchOne();
  }

  List<ChangedRow> changedRows() {
    return changed;
  }

  Changes.Notice notice() {
    return new Changes.Notice(setId, deed, Set.copyOf(tables));
  }

  /// What the database made of the row (numbers are rounded to their scale), read back so that images compare equal.
  private String imageAsStored(Table<?> table, long id) {
    var row = fetch(table, id);
    if (row == null) throw new StaleRow(table.getName(), id);
    return RowImage.of(row);
  }

  private void record(Table<?> table, long id, @Nullable String before, @Nullable String after) {
    tables.add(table.getName());
    changed.add(new ChangedRow(table.getName(), id, null, null, before, after));
    images++;
  }

  private static <T> void fillIfEmpty(TableRecord<?> row, String name, T content) {
    var field = row.field(name);
    if (field != null && row.get(field) == null) row.set(column(row.getTable(), name, contentType(content)), content);
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> contentType(T content) {
    return (Class<T>) content.getClass();
  }

  private static long id(TableRecord<?> row) {
    return row.get(column(row.getTable(), "id", Long.class));
  }

  static Field<Long> idOf(Table<?> table) {
    return column(table, "id", Long.class);
  }

  /// The table's own field: a copy of it, as jOOQ makes where a type is asked for, is found in rows only slowly.
  @SuppressWarnings("unchecked")
  static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
    var field = table.field(name);
    if (field == null || field.getType() != type) {
      throw new IllegalArgumentException(table.getName() + " has no " + name + " of " + type);
    }
    return (Field<T>) field;
  }
}
