package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.jooq.tables.records.SettingRecord;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// The engines the stores run on: every store test takes one, so that the same test runs on both.
public enum TestEngine {
  H2 {
    @Override
    public Opened open(Path folder) {
      var library = TestLibrary.open(folder);
      return new Opened(library.database(), library::close);
    }
  },

  POSTGRES {
    @Override
    public Opened open(Path folder) {
      var database = new Database(access(Server.newDatabase()));
      return new Opened(database, database::close);
    }
  };

  public abstract Opened open(Path folder);

  /// An open database of one test; closing it closes all that belongs to it.
  public record Opened(Database database, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  private static Database.Access access(String url) {
    return new Database.Access(url, "postgres", "", false, TestLibrary.CLOCK, () -> false, 0);
  }

  /// One server for the whole run; each test gets a copy of a migrated database.
  private static final class Server {
    private static final String TEMPLATE = "zhuanban_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
        execute(server, "create database " + TEMPLATE);
        var url = server.getJdbcUrl("postgres", TEMPLATE);
        Migrations.run(url, "postgres", "");
        try (var database = new Database(access(url))) {
          database.write(
              Deed.seed(TestLibrary.CLERK, "建库"),
              tx -> {
                var setting = new SettingRecord();
                setting.setName("county");
                setting.setContent("140521");
                setting.setCounty("140521");
                return tx.insert(setting);
              });
        }
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String newDatabase() {
      var name = "test_" + NUMBER.incrementAndGet();
      execute(SERVER, "create database " + name + " template " + TEMPLATE);
      return SERVER.getJdbcUrl("postgres", name);
    }

    private static void execute(EmbeddedPostgres server, String command) {
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(command);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
