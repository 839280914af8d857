package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.RecordedRow;
import cn.qinshui.zhuanban.data.jooq.tables.records.ChangeRowRecord;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What some deeds did to the firms, told by the images they left.
final class RollChanges {
  private static final int MOST_ROWS = 4_000;
  private static final int MOST_FIRMS = 1_000;
  private static final int AT_A_TIME = 40;
  private static final String FIRM = "enterprise";
  private static final String OWNER = "enterprise_id";
  private static final Set<String> WORDS = Set.of(TOWN.getName(), COMMISSIONER.getName(), INDUSTRY.getName());

  private final Set<Long> firms = new HashSet<>();
  private boolean words;
  private int rows;
  private boolean tooMany;

  private RollChanges() {}

  /// @param after the newest deed that is known already
  /// @param until the newest of those to be read
  static RollChanges between(DSLContext sql, long after, long until) {
    var changes = new RollChanges();
    var kinds =
        sql.select(CHANGE_SET.ID, CHANGE_SET.KIND)
            .from(CHANGE_SET)
            .where(CHANGE_SET.ID.gt(after), CHANGE_SET.ID.le(until))
            .orderBy(CHANGE_SET.ID)
            .limit(MOST_ROWS)
            .fetch();
    for (var deed : kinds) {
      changes.take(sql, deed.value1(), Deed.Kind.valueOf(deed.value2()));
      if (changes.tooMany) break;
    }
    changes.tooMany |= kinds.size() == MOST_ROWS;
    return changes;
  }

  /// Content loaded at once leaves no images.
  private void take(DSLContext sql, long deed, Deed.Kind kind) {
    tooMany |= kind == Deed.Kind.SEED;
    int from = -1;
    while (!tooMany) {
      var some =
          sql.selectFrom(CHANGE_ROW)
              .where(CHANGE_ROW.SET_ID.eq(deed), CHANGE_ROW.ORDINAL.gt(from))
              .orderBy(CHANGE_ROW.ORDINAL)
              .limit(AT_A_TIME)
              .fetch();
      for (var row : some) if (!tooMany) take(row);
      if (some.size() < AT_A_TIME) return;
      from = some.getLast().getOrdinal();
    }
  }

  private void take(ChangeRowRecord row) {
    words |= WORDS.contains(row.getTableName());
    rows += RecordedRow.count(row.getRowCount());
    if (row.getFirmId() != null) firms.add(row.getFirmId());
    if (row.getRowCount() != null) {
      RecordedRow.of(row).forEach(each -> firm(each.table(), each.rowId(), each.after()));
    } else if (row.getAfterImage() != null && row.getBeforeImage() != null) {
      // The firm of the image after stands in the row; it may have belonged to another before.
      firm(row.getTableName(), row.getRowId(), row.getBeforeImage());
    }
    tooMany = rows > MOST_ROWS || firms.size() > MOST_FIRMS;
  }

  private void firm(String table, long id, @Nullable String image) {
    var firm = table.equals(FIRM) ? String.valueOf(id) : History.values(image).get(OWNER);
    if (firm != null) firms.add(Long.valueOf(firm));
  }

  /// The firms of the rows changed; all of them unless there are too many.
  Set<Long> firms() {
    return firms;
  }

  /// Whether towns, commissioners or industries changed.
  boolean words() {
    return words;
  }

  /// So many that it is better to read all firms again.
  boolean tooMany() {
    return tooMany;
  }
}
