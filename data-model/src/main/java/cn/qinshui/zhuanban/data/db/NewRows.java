package cn.qinshui.zhuanban.data.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// New rows of one table, complete and as the database will keep them, with their images. Making them ready needs no
/// database, so that another thread may do it while the deed writes what came before.
public final class NewRows {
  private static final NewRows NONE = new NewRows(null, List.of(), List.of());

  private final @Nullable RowShape shape;
  private final List<@Nullable Object[]> stored;
  private final List<Tx.ChangedRow> images;

  private NewRows(@Nullable RowShape shape, List<@Nullable Object[]> stored, List<Tx.ChangedRow> images) {
    this.shape = shape;
    this.stored = stored;
    this.images = images;
  }

  static <R extends TableRecord<R>> NewRows of(List<R> rows, Ids ids, String county) {
    if (rows.isEmpty()) return NONE;
    complete(rows, ids, county);
    var shape = RowShape.of(rows.getFirst().getTable());
    var stored = new ArrayList<@Nullable Object[]>(rows.size());
    for (var row : rows) stored.add(shape.stored(row));
    return new NewRows(shape, stored, images(shape, stored));
  }

  /// Fills id, county and rev where they are empty.
  static <R extends TableRecord<R>> void complete(List<R> rows, Ids ids, String county) {
    fill(rows, "id", Long.class, ids::next);
    fill(rows, "county", String.class, () -> county);
    fill(rows, "rev", Integer.class, () -> 1);
  }

  private static <R extends TableRecord<R>, T> void fill(
      List<R> rows, String name, Class<T> type, Supplier<T> content) {
    if (rows.getFirst().field(name) == null) return;
    var field = Tx.column(rows.getFirst().getTable(), name, type);
    int place = rows.getFirst().indexOf(name);
    for (var row : rows) if (row.get(place) == null) row.set(field, content.get());
  }

  /// A few stand alone, many in runs.
  private static List<Tx.ChangedRow> images(RowShape shape, List<@Nullable Object[]> rows) {
    var images = new ArrayList<Tx.ChangedRow>();
    var together = rows.size() >= ImageRun.FEWEST;
    var run = new ImageRun(shape.table().getName());
    for (var row : rows) {
      var image = shape.image(row);
      if (together && run.take(shape.id(row), image)) continue;
      close(run, images);
      run = new ImageRun(shape.table().getName());
      if (!together || !run.take(shape.id(row), image)) {
        images.add(new Tx.ChangedRow(shape.table().getName(), shape.id(row), null, null, null, image));
      }
    }
    close(run, images);
    return images;
  }

  private static void close(ImageRun run, List<Tx.ChangedRow> images) {
    var row = run.changed();
    if (row != null) images.add(row);
  }

  /// Null where there are no rows.
  @Nullable RowShape shape() {
    return shape;
  }

  List<@Nullable Object[]> stored() {
    return stored;
  }

  List<Tx.ChangedRow> images() {
    return images;
  }
}
