package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.COLUMN_MAPPING;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.ColumnMappingRecord;
import cn.qinshui.zhuanban.data.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the columns of a source were taken for last time.
final class ColumnMappingStore {
  private static final int LONGEST = 300;

  private final Database database;

  ColumnMappingStore(Database database) {
    this.database = database;
  }

  /// `field` empty: the column was left out on purpose.
  record Remembered(String field, Money.@Nullable Unit unit) {}

  /// By header; what is known of this source first, then of any other source of the same kind, the newest first.
  Map<String, Remembered> remembered(ImportKind kind, String source) {
    return database.read(sql -> {
      var byHeader = new LinkedHashMap<String, Remembered>();
      var rows =
          sql.selectFrom(COLUMN_MAPPING)
              .where(COLUMN_MAPPING.COUNTY.eq(database.county()), COLUMN_MAPPING.KIND.eq(kind.name()))
              .orderBy(COLUMN_MAPPING.ID.desc())
              .fetch();
      for (var row : rows) if (row.getSource().equals(source)) byHeader.putIfAbsent(row.getHeader(), remembered(row));
      for (var row : rows) if (!row.getField().isEmpty()) byHeader.putIfAbsent(row.getHeader(), remembered(row));
      return byHeader;
    });
  }

  private static Remembered remembered(ColumnMappingRecord row) {
    return new Remembered(row.getField(), row.getUnit() == null ? null : Money.Unit.valueOf(row.getUnit()));
  }

  /// Keeps the mapping of an import with the import itself.
  static void remember(Tx tx, String county, ImportSetup setup) {
    var known =
        tx.sql()
            .selectFrom(COLUMN_MAPPING)
            .where(
                COLUMN_MAPPING.COUNTY.eq(county),
                COLUMN_MAPPING.KIND.eq(setup.kind().name()),
                COLUMN_MAPPING.SOURCE.eq(setup.source()))
            .fetchMap(COLUMN_MAPPING.HEADER);
    var fresh = new LinkedHashMap<String, ColumnMappingRecord>();
    for (var use : setup.columns()) {
      var header = header(use.column());
      var field = use.field() == null ? "" : use.field().code();
      var unit = use.unit() == null ? null : use.unit().name();
      var held = known.get(header);
      if (held != null) {
        tx.update(
            COLUMN_MAPPING,
            held.getId(),
            null,
            row -> {
              row.setField(field);
              row.setUnit(unit);
            });
        continue;
      }
      var row = new ColumnMappingRecord();
      row.setKind(setup.kind().name());
      row.setSource(setup.source());
      row.setHeader(header);
      row.setField(field);
      row.setUnit(unit);
      fresh.putIfAbsent(header, row);
    }
    tx.insertAll(new ArrayList<>(List.copyOf(fresh.values())));
  }

  /// By what a column is remembered: its heading without the year, which is another one next time.
  static String header(FileColumn column) {
    var text = column.year() == null ? column.header() : column.header().replace(String.valueOf(column.year()), "");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
