package cn.qinshui.zhuanban.data.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Inserts or updates many rows of one table as one JDBC batch.
final class BulkLoad {
  private static final int TOGETHER = 20;

  private BulkLoad() {}

  static void insert(DSLContext sql, RowShape shape, List<@Nullable Object[]> rows) {
    var table = shape.table();
    var names = Arrays.stream(table.fields()).map(f -> '"' + f.getName() + '"').collect(Collectors.joining(", "));
    var marks = "?, ".repeat(shape.size() - 1);
    var line = "(" + marks + "?)";
    var head = "insert into \"" + table.getName() + "\" (" + names + ") values ";
    int whole = rows.size() / TOGETHER * TOGETHER;
    sql.connection(connection -> {
      if (whole > 0)
        insert(connection, head + (line + ", ").repeat(TOGETHER - 1) + line, rows.subList(0, whole), TOGETHER);
      if (whole < rows.size()) insert(connection, head + line, rows.subList(whole, rows.size()), 1);
    });
  }

  /// So many rows a statement, so many statements a batch.
  private static void insert(Connection connection, String text, List<@Nullable Object[]> rows, int together)
      throws SQLException {
    try (var statement = connection.prepareStatement(text)) {
      for (int at = 0; at < rows.size(); at += together) {
        int place = 1;
        for (int i = at; i < at + together; i++) {
          for (var value : rows.get(i)) statement.setObject(place++, jdbc(value));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /// Writes all columns of rows that are there, found by their id.
  static <R extends TableRecord<R>> void update(DSLContext sql, List<R> rows) {
    var table = rows.getFirst().getTable();
    var fields = table.fields();
    var marks = Arrays.stream(fields).map(f -> '"' + f.getName() + "\" = ?").collect(Collectors.joining(", "));
    var text = "update \"" + table.getName() + "\" set " + marks + " where \"id\" = ?";
    sql.connection(connection -> {
      try (var statement = connection.prepareStatement(text)) {
        for (var row : rows) {
          statement.setObject(fields.length + 1, row.get(Tx.idOf(table)));
          add(statement, row, fields);
        }
        statement.executeBatch();
      }
    });
  }

  private static void add(PreparedStatement statement, TableRecord<?> row, Field<?>[] fields) throws SQLException {
    for (int i = 0; i < fields.length; i++) statement.setObject(i + 1, jdbc(row.get(i)));
    statement.addBatch();
  }

  private static @Nullable Object jdbc(@Nullable Object content) {
    return content instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : content;
  }
}
