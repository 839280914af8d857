package cn.qinshui.zhuanban.data.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An embedded engine while millions of rows come in: the indexes of lists are taken away and built at the end in one go,
/// and space in the file is used again at once. A load that is cut off leaves a library to be thrown away.
final class LargeLoad {
  private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);
  private static final int BELONGS_TO_CONSTRAINT = 90085;
  private static final List<String> FAST =
      List.of("set write_delay 500", "set retention_time 0", "set cache_size 262144");
  private static final List<String> SAFE =
      List.of("set write_delay 0", "set retention_time 45000", "set cache_size 65536");

  private LargeLoad() {}

  /// Takes the indexes away; returns what builds them again.
  static List<String> begin(Connection connection) throws SQLException {
    run(connection, FAST);
    var taken = new ArrayList<String>();
    for (var create : indexes(connection)) {
      var name = INDEX.matcher(create);
      if (name.matches() && dropped(connection, name.group(1))) taken.add(create);
    }
    return taken;
  }

  static void end(Connection connection, List<String> indexes) throws SQLException {
    run(connection, indexes);
    run(connection, SAFE);
  }

  private static List<String> indexes(Connection connection) throws SQLException {
    var all = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var lines = statement.executeQuery("script nodata nosettings")) {
      while (lines.next()) {
        if (INDEX.matcher(lines.getString(1)).matches()) all.add(lines.getString(1));
      }
    }
    return all;
  }

  private static boolean dropped(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("drop index " + name);
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() == BELONGS_TO_CONSTRAINT) return false;
      throw e;
    }
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var text : statements) statement.execute(text);
    }
    connection.commit();
  }
}
