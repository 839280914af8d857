package cn.qinshui.zhuanban.data.seed;

import cn.qinshui.zhuanban.data.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jooq.TableRecord;

/// The deed that writes initial content: bulk, without row images, every row with its id and county.
///
/// @param ids where ids come from: the database's own, or a fixed series so that the same content comes out twice
public record Seeding(Tx tx, String county, LongSupplier ids, Instant at) {

  public long id() {
    return ids.getAsLong();
  }

  /// Fills id, county and rev and writes the rows.
  public <R extends TableRecord<R>> void load(List<R> rows) {
    if (rows.isEmpty()) return;
    fill(rows, "id", Long.class, ids::getAsLong);
    fill(rows, "county", String.class, () -> county);
    fill(rows, "rev", Integer.class, () -> 1);
    tx.load(rows);
  }

  public <R extends TableRecord<R>> void load(R row) {
    load(List.of(row));
  }

  /// Looks the column up once: by name or by an equal field it is slow, and there are millions of rows.
  private static <R extends TableRecord<R>, T> void fill(
      List<R> rows, String name, Class<T> type, Supplier<T> content) {
    var column = rows.getFirst().field(name, type);
    if (column == null) return;
    int place = rows.getFirst().indexOf(name);
    for (var row : rows) {
      if (row.get(place) == null) row.set(column, content.get());
    }
  }
}
