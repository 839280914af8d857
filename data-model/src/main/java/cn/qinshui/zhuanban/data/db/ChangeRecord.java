package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;

import cn.qinshui.zhuanban.data.jooq.tables.records.ChangeRowRecord;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Writes what a deed changed next to the change itself: audit trail and undo are this one record.
final class ChangeRecord {
  private static final int CAUSE_LENGTH = 400;
  private static final String FIRMS = "enterprise";

  private ChangeRecord() {}

  /// Writes what of the record is not written yet.
  static void write(DSLContext sql, Ids ids, Tx tx, Deed deed, String county) {
    if (tx.notice().tables().isEmpty()) return;
    if (!tx.begun()) begin(sql, tx, deed, county);
    append(sql, ids, tx, tx.written());
  }

  static void begin(DSLContext sql, Tx tx, Deed deed, String county) {
    var set = sql.newRecord(CHANGE_SET);
    set.setId(tx.setId());
    set.setCounty(county);
    set.setAt(tx.at());
    set.setAuthor(deed.author().name());
    set.setKind(deed.kind().name());
    set.setCause(shortened(deed.cause()));
    sql.insertInto(CHANGE_SET).set(set).execute();
  }

  /// Writes the images that wait; `before` of them are written already.
  static void append(DSLContext sql, Ids ids, Tx tx, int before) {
    var shape = RowShape.of(CHANGE_ROW);
    var rows = new ArrayList<@Nullable Object[]>();
    for (var changed : tx.changedRows()) {
      var row = new ChangeRowRecord();
      row.setId(ids.next());
      row.setSetId(tx.setId());
      row.setOrdinal(before + rows.size());
      row.setTableName(changed.table());
      row.setRowId(changed.id());
      row.setLastRowId(changed.lastId());
      row.setRowCount(changed.count());
      row.setBeforeImage(changed.before());
      row.setAfterImage(changed.after());
      if (changed.count() == null) {
        var image = changed.after() == null ? changed.before() : changed.after();
        row.setFirmId(firm(changed.table(), changed.id(), image));
      }
      rows.add(shape.values(row));
    }
    if (!rows.isEmpty()) BulkLoad.insert(sql, shape, rows);
  }

  /// The firm a row belongs to, read from the text of its image: images are many, and most are never read.
  static @Nullable Long firm(String table, long id, @Nullable String image) {
    if (table.equals(FIRMS)) return id;
    if (image == null) return null;
    var firm = number(image, "\"enterprise_id\":\"");
    return firm == null ? number(image, "\"owner_table\":\"" + FIRMS + "\",\"owner_id\":\"") : firm;
  }

  /// A quote inside a text is escaped, so that a key is never found in one.
  private static @Nullable Long number(String image, String key) {
    int at = image.indexOf(key);
    if (at < 0) return null;
    int from = at + key.length();
    return Long.valueOf(image.substring(from, image.indexOf('"', from)));
  }

  private static String shortened(String cause) {
    if (cause.length() <= CAUSE_LENGTH) return cause;
    return cause.substring(0, cause.offsetByCodePoints(0, cause.codePointCount(0, CAUSE_LENGTH) - 2)) + "…";
  }
}
