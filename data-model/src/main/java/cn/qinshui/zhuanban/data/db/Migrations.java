package cn.qinshui.zhuanban.data.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/// The schema's versions. What travels is listed in `db/migrations.index`, which the build writes, so that an
/// up-to-date library opens without starting Flyway.
public final class Migrations {
  private Migrations() {}

  /// The migrations this program carries, as file names, oldest first.
  static List<String> carried() {
    try (var index = Migrations.class.getResourceAsStream("/db/migrations.index")) {
      if (index == null) throw new IllegalStateException("db/migrations.index is missing");
      return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The newest version this program knows: the number of V012__….sql is 12.
  public static int newest() {
    return carried().stream().mapToInt(Migrations::version).max().orElseThrow();
  }

  static int version(String fileName) {
    return Integer.parseInt(fileName.substring(1, fileName.indexOf("__")));
  }

  /// The version a database is at; 0 where it is empty.
  static int of(Connection connection) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
      if (!tables.next()) return 0;
    }
    var query = "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var newest = 0;
      while (rows.next()) newest = Math.max(newest, Integer.parseInt(rows.getString(1)));
      return newest;
    }
  }

  /// Brings a database to the newest version; the caller has made a copy of it first.
  static void run(String url, String user, String password) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
