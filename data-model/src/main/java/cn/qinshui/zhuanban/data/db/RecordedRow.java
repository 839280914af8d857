package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import cn.qinshui.zhuanban.data.jooq.tables.records.ChangeRowRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// What the record says of one row of one table. New rows that came in together stand in one row of change_row, so that
/// whoever reads that table reads it through here.
public record RecordedRow(String table, long rowId, @Nullable String before, @Nullable String after) {
  private static final String ID = "%\"id\":\"";

  /// The rows that a row of the record is about, in the order they were written.
  public static List<RecordedRow> of(ChangeRowRecord row) {
    if (row.getLastRowId() == null) {
      return List.of(new RecordedRow(row.getTableName(), row.getRowId(), row.getBeforeImage(), row.getAfterImage()));
    }
    return ImageRun.images(row.getAfterImage()).stream()
        .map(image -> new RecordedRow(row.getTableName(), RowImage.id(image), null, image))
        .toList();
  }

  /// How many rows a row of the record is about.
  public static int count(@Nullable Integer rowCount) {
    return rowCount == null ? 1 : rowCount;
  }

  /// That a row of the record is about this one, alone.
  public static Condition alone(String table, long rowId) {
    return CHANGE_ROW.TABLE_NAME.eq(table).and(CHANGE_ROW.ROW_ID.eq(rowId));
  }

  /// That a row of the record is about this one among others.
  public static Condition amongOthers(String table, long rowId) {
    return CHANGE_ROW
        .TABLE_NAME
        .eq(table)
        .and(CHANGE_ROW.LAST_ROW_ID.ge(rowId))
        .and(CHANGE_ROW.ROW_ID.le(rowId))
        .and(CHANGE_ROW.AFTER_IMAGE.like(ID + rowId + "\"%"));
  }

  /// The deeds that touched a row.
  public static Condition touched(Field<Long> set, String table, long rowId) {
    return set.in(select(CHANGE_ROW.SET_ID).from(CHANGE_ROW).where(alone(table, rowId)))
        .or(set.in(select(CHANGE_ROW.SET_ID).from(CHANGE_ROW).where(amongOthers(table, rowId))));
  }

  /// The deeds that entered some of the rows of a table that are there, among others.
  public static Select<Record1<Long>> deedsEntering(Table<?> table, Condition which) {
    var id = Tx.idOf(table);
    return select(CHANGE_ROW.SET_ID)
        .from(table)
        .join(CHANGE_ROW)
        .on(
            CHANGE_ROW.TABLE_NAME.eq(inline(table.getName())),
            CHANGE_ROW.LAST_ROW_ID.ge(id),
            CHANGE_ROW.ROW_ID.le(id),
            CHANGE_ROW.AFTER_IMAGE.like(concat(inline(ID), id.cast(SQLDataType.VARCHAR(20)), inline("\"%"))))
        .where(which);
  }
}
