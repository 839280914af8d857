package cn.qinshui.zhuanban.data.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One library: a folder with `library.mv.db`, `attachments/`, `backups/` and `logs/`, opened by one window at a time.
public final class Library implements AutoCloseable {
  public static final String FILE = "library.mv.db";
  static final List<String> FOLDERS = List.of("", "attachments", "backups", "inbox", "logs");
  private static final String USER = "sa";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Set<String> SHARES = Set.of("cifs", "smb", "smbfs", "smb2", "nfs", "nfs4", "fuse.sshfs", "9p");

  private final Path folder;
  private final @Nullable LibraryLock lock;
  private final @Nullable LookedCopy copy;
  private final Database database;

  /// How to open. `create`: make a new library where none is. `readOnly`: look only. `who` is named to other windows.
  public record Opening(
      boolean create, boolean readOnly, Clock clock, BooleanSupplier onForbiddenThread, int seat, String who) {
    /// For the command line and tests: no window, so no forbidden thread.
    public static Opening withoutWindow(Clock clock) {
      return new Opening(true, false, clock, () -> false, 0, "");
    }

    public Opening onlyExisting() {
      return new Opening(false, readOnly, clock, onForbiddenThread, seat, who);
    }

    public Opening onlyReading() {
      return new Opening(false, true, clock, onForbiddenThread, seat, who);
    }
  }

  private Library(Path folder, @Nullable LibraryLock lock, @Nullable LookedCopy copy, Database database) {
    this.folder = folder;
    this.lock = lock;
    this.copy = copy;
    this.database = database;
  }

  /// Opens a library; every way it can fail is a [LibraryProblem], and then nothing on disk has changed.
  public static Library open(Path folder, Opening opening) {
    requireLibrary(folder, opening);
    if (opening.readOnly()) return openReadOnly(folder, opening);
    requireLocalDisk(folder);
    var traces = Traces.of(folder);
    try {
      var lock = takeLock(folder, opening);
      try {
        return new Library(folder, lock, null, openEngine(folder, opening));
      } catch (RuntimeException e) {
        release(lock, e);
        throw e;
      }
    } catch (RuntimeException e) {
      traces.remove();
      throw e;
    }
  }

  private static void requireLibrary(Path folder, Opening opening) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) throw LibraryProblem.notAFolder(folder);
    var file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      if (!opening.create()) throw LibraryProblem.missing(folder);
      return;
    }
    if (!beginsLikeALibrary(file)) throw LibraryProblem.damaged(folder, null);
  }

  private static boolean beginsLikeALibrary(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("H:");
    } catch (IOException e) {
      return false;
    }
  }

  private static void requireLocalDisk(Path folder) {
    try {
      var existing = folder.toAbsolutePath();
      while (!Files.exists(existing) && existing.getParent() != null) existing = existing.getParent();
      FileStore store = Files.getFileStore(existing);
      var share = SHARES.contains(store.type().toLowerCase(Locale.ROOT)) || existing.toString().startsWith("\\\\");
      if (share) throw LibraryProblem.networkShare(folder);
    } catch (IOException e) {
      throw LibraryProblem.readOnly(folder, e);
    }
  }

  private static LibraryLock takeLock(Path folder, Opening opening) {
    try {
      for (var name : FOLDERS) Files.createDirectories(folder.resolve(name));
      var lock = LibraryLock.tryTake(folder);
      if (lock == null) throw LibraryProblem.inUse(folder, LibraryLock.holderOf(folder).sentence());
      var machine = System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", "本机"));
      lock.name(new LibraryLock.Holder(opening.who(), machine, LocalDateTime.now(opening.clock()).format(SINCE)));
      return lock;
    } catch (IOException e) {
      throw EngineFailure.isDiskFull(EngineFailure.wholeText(e))
          ? LibraryProblem.diskFull(folder, e)
          : LibraryProblem.readOnly(folder, e);
    }
  }

  /// While another process writes, its newest good copy is shown in the library's place.
  private static Library openReadOnly(Path folder, Opening opening) {
    if (!LibraryLock.isHeld(folder)) return openReadOnly(folder, folder, null, opening);
    var copy = LookedCopy.of(folder);
    try {
      return openReadOnly(folder, copy.folder(), copy, opening);
    } catch (RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private static Library openReadOnly(Path folder, Path place, @Nullable LookedCopy copy, Opening opening) {
    var url = readOnlyUrl(place);
    try {
      requireSameVersion(folder, versionOf(url));
      var access =
          new Database.Access(url, USER, "", true, opening.clock(), opening.onForbiddenThread(), opening.seat());
      return new Library(folder, null, copy, new Database(access));
    } catch (SQLException e) {
      throw EngineFailure.whileOpening(folder, e, LibraryLock.holderOf(folder));
    }
  }

  private static Database openEngine(Path folder, Opening opening) {
    var url = url(folder);
    try {
      // The first connection keeps the engine open until Library closes it, so that a pool that runs empty does not.
      if (Files.exists(folder.resolve(FILE))) {
        // Read-only: the engine writes into a file that it opens, and one of another version must stay as it is.
        var version = versionOf(readOnlyUrl(folder));
        if (version > Migrations.newest()) {
          throw LibraryProblem.newer(folder, String.valueOf(version), String.valueOf(Migrations.newest()));
        }
        if (version < Migrations.newest()) {
          copyBeforeMigrating(folder, version, opening.clock());
          Migrations.run(url, USER, "");
        }
      } else {
        Migrations.run(url, USER, "");
      }
      return new Database(
          new Database.Access(
              url + ";DB_CLOSE_DELAY=-1",
              USER,
              "",
              false,
              opening.clock(),
              opening.onForbiddenThread(),
              opening.seat()));
    } catch (SQLException | IOException e) {
      throw EngineFailure.whileOpening(folder, e, LibraryLock.holderOf(folder));
    } catch (LibraryProblem e) {
      throw e;
    } catch (RuntimeException e) {
      throw EngineFailure.whileOpening(folder, e, LibraryLock.holderOf(folder));
    }
  }

  private static int versionOf(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, "")) {
      return Migrations.of(connection);
    }
  }

  private static void requireSameVersion(Path folder, int version) {
    if (version > Migrations.newest()) {
      throw LibraryProblem.newer(folder, String.valueOf(version), String.valueOf(Migrations.newest()));
    }
    if (version < Migrations.newest()) {
      throw LibraryProblem.older(folder, String.valueOf(version), String.valueOf(Migrations.newest()));
    }
  }

  private static void copyBeforeMigrating(Path folder, int version, Clock clock) throws IOException {
    var name =
        "before-v"
            + Migrations.newest()
            + "-from-v"
            + version
            + "-"
            + LocalDateTime.now(clock).format(STAMP)
            + ".mv.db";
    Files.copy(folder.resolve(FILE), folder.resolve("backups").resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
  }

  /// WRITE_DELAY=0 and one writer are what survived the kill tests; MAX_COMPACT_TIME=0 because compaction on the way
  /// out has lost files.
  private static String url(Path folder) {
    return "jdbc:h2:file:"
        + folder.toAbsolutePath().resolve("library")
        + ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE"
        + ";MAX_COMPACT_TIME=0";
  }

  /// Rewrites the file of a closed library without the holes that a bulk load leaves (a tenth is usual). Only for one that
  /// was made just now and can be made again: compaction has lost files.
  public static void compactFresh(Path folder) {
    try (Connection connection = DriverManager.getConnection(url(folder) + ";IFEXISTS=TRUE", USER, "");
        var statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    } catch (SQLException e) {
      throw EngineFailure.whileOpening(folder, e, LibraryLock.holderOf(folder));
    }
  }

  /// A library whose last session was killed remembers DB_CLOSE_DELAY=-1: without the 0 the engine would stay open, read-only,
  /// and whoever opens the library next in this process would get it.
  static String readOnlyUrl(Path folder) {
    return url(folder) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;DB_CLOSE_DELAY=0";
  }

  private static void release(LibraryLock lock, RuntimeException reason) {
    try {
      lock.close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Database database() {
    return database;
  }

  /// Whether this is the newest copy of a library that another process has open.
  public boolean isCopy() {
    return copy != null;
  }

  /// Why nothing can be changed, for the window to say; empty where everything can.
  public String readOnlySentence() {
    if (!database.readOnly()) return "";
    return copy == null
        ? "资料库是只读打开的，可以查看和打印，不能修改。"
        : "资料库正由" + copy.holder() + "打开。这里是 " + copy.madeAt().format(SINCE) + " 的备份，可以查看和打印，不能修改。";
  }

  /// Closes in order: running work, connections, engine, lock. Does not compact.
  @Override
  public void close() {
    try {
      if (!database.readOnly()) database.shutdownEngine();
      database.close();
    } finally {
      if (copy != null) copy.close();
      if (lock != null) {
        try {
          lock.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
