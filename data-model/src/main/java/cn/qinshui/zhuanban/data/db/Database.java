package cn.qinshui.zhuanban.data.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The open database: reads side by side, one writer at a time, every change recorded and announced. Calls block and
/// are refused on the window's thread.
public final class Database implements AutoCloseable {
  private static final int READERS = 4;

  private final HikariDataSource readers;
  private final HikariDataSource writer;
  private final SQLDialect dialect;
  private final Clock clock;
  private final BooleanSupplier onForbiddenThread;
  private final boolean readOnly;
  private final ReentrantLock oneWriter = new ReentrantLock();
  private final Changes changes = new Changes();
  private final Ids ids;
  private volatile String county;

  /// How to reach the engine. `onForbiddenThread` answers whether the caller is the window's thread; `seat` tells desks
  /// apart (0–1023).
  public record Access(
      String url,
      String user,
      String password,
      boolean readOnly,
      Clock clock,
      BooleanSupplier onForbiddenThread,
      int seat) {
    boolean onPostgres() {
      return url.startsWith("jdbc:postgresql:");
    }
  }

  /// Opens a database whose schema is up to date (see [Migrations]).
  public Database(Access access) {
    this.dialect = access.onPostgres() ? SQLDialect.POSTGRES : SQLDialect.H2;
    this.clock = access.clock();
    this.onForbiddenThread = access.onForbiddenThread();
    this.readOnly = access.readOnly();
    this.writer = pool(access, 1, "write");
    this.readers = pool(access, READERS, "read");
    this.ids = new Ids(clock, access.seat(), newestId());
    this.county = storedCounty();
  }

  private static HikariDataSource pool(Access access, int size, String name) {
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.user());
    config.setPassword(access.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(size == 1 ? 1 : 0);
    config.setAutoCommit(false);
    config.setPoolName(name);
    config.setInitializationFailTimeout(size == 1 ? 1 : -1);
    if (size > 1) config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return new HikariDataSource(config);
  }

  /// The 行政区划代码 of this library; empty before the first content is loaded.
  public String county() {
    return county;
  }

  public Clock clock() {
    return clock;
  }

  public Changes changes() {
    return changes;
  }

  public boolean readOnly() {
    return readOnly;
  }

  /// Reads from one consistent view.
  public <T> T read(Function<DSLContext, T> reading) {
    refuseForbiddenThread();
    try (var connection = readers.getConnection()) {
      try {
        return reading.apply(sql(connection));
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new DataAccessException("reading failed", e);
    }
  }

  /// Does a deed: all of it is written with its record, or nothing. Announces it after the commit.
  public <T> T write(Deed deed, Function<Tx, T> work) {
    refuseForbiddenThread();
    if (readOnly) throw LibraryProblem.openedReadOnly();
    Written<T> written;
    oneWriter.lock();
    try {
      written = inOneTransaction(deed, work);
    } catch (LibraryProblem problem) {
      if (problem.kind() == LibraryProblem.Kind.DISK_FULL) startAgain();
      throw problem;
    } finally {
      oneWriter.unlock();
    }
    if (!written.notice().tables().isEmpty()) {
      if (county.isEmpty()) county = read(Database::county);
      changes.announce(written.notice());
    }
    return written.result();
  }

  /// As [#write], for millions of rows of a library that nobody else reads yet: its indexes are built afterwards.
  public <T> T load(Deed deed, Function<Tx, T> work) {
    if (dialect != SQLDialect.H2) return write(deed, work);
    var indexes = alone(LargeLoad::begin);
    try {
      return write(deed, work);
    } finally {
      alone(connection -> {
        LargeLoad.end(connection, indexes);
        return indexes;
      });
    }
  }

  /// Something that is done to the engine rather than to the content.
  private interface Preparation<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T alone(Preparation<T> preparation) {
    oneWriter.lock();
    try (var connection = writer.getConnection()) {
      return preparation.on(connection);
    } catch (SQLException e) {
      throw new DataAccessException("preparing a load failed", e);
    } finally {
      oneWriter.unlock();
    }
  }

  private record Written<T>(T result, Changes.Notice notice) {}

  private <T> Written<T> inOneTransaction(Deed deed, Function<Tx, T> work) {
    try (var connection = writer.getConnection()) {
      return inOneTransaction(connection, deed, work);
    } catch (SQLException e) {
      throw LibraryProblem.whileWriting(new DataAccessException("writing failed", e));
    }
  }

  /// An embedded engine that could not write will do nothing more until it is opened anew: the next call opens it.
  private void startAgain() {
    if (dialect != SQLDialect.H2) return;
    try (var connection = writer.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    } catch (SQLException gone) {
      // It has closed itself already.
    }
    writer.getHikariPoolMXBean().softEvictConnections();
    readers.getHikariPoolMXBean().softEvictConnections();
  }

  private <T> Written<T> inOneTransaction(Connection connection, Deed deed, Function<Tx, T> work) throws SQLException {
    try {
      var sql = sql(connection);
      var tx = new Tx(sql, ids, county, deed, now(), () -> commit(connection));
      var result = work.apply(tx);
      ChangeRecord.write(sql, ids, tx, deed, county.isEmpty() ? county(sql) : county);
      tx.finish();
      connection.commit();
      return new Written<>(result, tx.notice());
    } catch (DataAccessException e) {
      rollback(connection, e);
      throw LibraryProblem.whileWriting(e);
    } catch (SQLException | RuntimeException | Error e) {
      rollback(connection, e);
      throw e;
    }
  }

  /// The engine may have closed itself by then; the reason counts, not that.
  private static void rollback(Connection connection, Throwable reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private static void commit(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new DataAccessException("writing failed", e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private DSLContext sql(Connection connection) {
    return DSL.using(
        connection, dialect, new Settings().withExecuteLogging(false).withReturnAllOnUpdatableRecord(false));
  }

  private void refuseForbiddenThread() {
    if (onForbiddenThread.getAsBoolean()) throw new IllegalStateException("SQL on the window's thread");
  }

  /// A deed's record is written after its rows, so the last image of the newest deed has the newest id of all.
  private long newestId() {
    var id = DSL.field("id", Long.class);
    return readAtStart(sql -> {
      var newest = sql.select(DSL.max(id)).from("change_set").fetchOne(0, Long.class);
      if (newest == null) return 0L;
      var ofDeed = DSL.field("set_id", Long.class).eq(newest);
      var image =
          sql.select(id).from("change_row").where(ofDeed).orderBy(DSL.field("ordinal").desc()).limit(1).fetchOne(id);
      return image == null ? newest : Math.max(newest, image);
    });
  }

  private String storedCounty() {
    return readAtStart(Database::county);
  }

  private static String county(DSLContext sql) {
    var county = sql.select(DSL.field("county", String.class)).from("setting").limit(1).fetchOne(0, String.class);
    return county == null ? "" : county;
  }

  private <T> T readAtStart(Function<DSLContext, T> reading) {
    try (var connection = writer.getConnection()) {
      var result = reading.apply(sql(connection));
      connection.rollback();
      return result;
    } catch (SQLException e) {
      throw new DataAccessException("reading failed", e);
    }
  }

  /// Writes a consistent copy of an embedded database, as a zip, while work goes on.
  void backupTo(Path zip) throws SQLException {
    if (dialect != SQLDialect.H2) throw new IllegalStateException("a server keeps its own backups");
    try (var connection = readers.getConnection();
        var statement = connection.prepareStatement("backup to ?")) {
      statement.setString(1, zip.toAbsolutePath().toString());
      statement.execute();
      connection.commit();
    }
  }

  /// Tells an embedded engine to close its file when the connections go; the caller closes this database next.
  void shutdownEngine() {
    if (dialect != SQLDialect.H2) return;
    oneWriter.lock();
    try (var connection = writer.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set db_close_delay 0");
      connection.commit();
    } catch (SQLException e) {
      throw new DataAccessException("closing failed", e);
    } finally {
      oneWriter.unlock();
    }
  }

  /// Ends the connections; a running deed is finished first. The engine itself is closed by [Library].
  @Override
  public void close() {
    oneWriter.lock();
    try {
      readers.close();
      writer.close();
    } finally {
      oneWriter.unlock();
    }
  }
}
