package cn.qinshui.zhuanban.data.seed;

import cn.qinshui.zhuanban.data.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
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
    for (var row : rows) fill(row);
    tx.load(rows);
  }

  public <R extends TableRecord<R>> void load(R row) {
    load(List.of(row));
  }

  private <R extends TableRecord<R>> void fill(R row) {
    var id = row.field("id", Long.class);
    if (id != null && row.get(id) == null) row.set(id, id());
    var home = row.field("county", String.class);
    if (home != null) row.set(home, county);
    var rev = row.field("rev", Integer.class);
    if (rev != null) row.set(rev, 1);
  }
}
