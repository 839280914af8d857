package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Copies of the database file inside the library's `backups/`. A copy counts only after it was opened and read.
public final class Backups {
  private static final String GOOD = "good-";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private Backups() {}

  /// A copy that was checked when it was made, newest first in lists.
  public record Backup(Path file, LocalDateTime madeAt, long bytes) {}

  /// Makes a copy of an open library, opens the copy and reads it; keeps the newest `keep` copies. Blocks.
  public static Backup makeGood(Library library, int keep) {
    var folder = library.folder().resolve("backups");
    var at = LocalDateTime.now(library.database().clock());
    var file = folder.resolve(GOOD + at.format(STAMP) + ".zip");
    var unfinished = folder.resolve(file.getFileName() + ".part");
    try {
      library.database().backupTo(unfinished);
      requireReadable(unfinished, folder);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      removeOld(library.folder(), keep);
      return new Backup(file, at, Files.size(file));
    } catch (IOException | SQLException e) {
      throw new Refusal("备份没有做成，资料库本身完好，可继续工作。请查看磁盘空间后再试。", e);
    }
  }

  private static void requireReadable(Path zip, Path folder) throws IOException, SQLException {
    var trial = Files.createTempDirectory(folder, "trial-");
    try {
      unpack(zip, trial.resolve(Library.FILE));
      var url = Library.readOnlyUrl(trial);
      try (var connection = DriverManager.getConnection(url, "sa", "")) {
        if (Migrations.of(connection) != Migrations.newest()) throw new IOException("the copy is of another version");
      }
    } finally {
      deleteTree(trial);
    }
  }

  /// The checked copies of a library, newest first; the library itself need not open.
  public static List<Backup> of(Path libraryFolder) {
    var folder = libraryFolder.resolve("backups");
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .filter(Backups::isGood)
          .map(Backups::describe)
          .sorted(Comparator.comparing(Backup::madeAt).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGood(Path file) {
    var name = file.getFileName().toString();
    return name.matches(GOOD + "\\d{8}-\\d{6}\\.zip");
  }

  private static Backup describe(Path file) {
    var name = file.getFileName().toString();
    var stamp = name.substring(GOOD.length(), name.length() - ".zip".length());
    try {
      return new Backup(file, LocalDateTime.parse(stamp, STAMP), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeOld(Path libraryFolder, int keep) throws IOException {
    for (var old : of(libraryFolder).stream().skip(keep).toList()) Files.deleteIfExists(old.file());
  }

  /// Puts a copy in the place of a library that does not open; the present file is kept beside the copies.
  public static void restore(Path libraryFolder, Backup backup, Clock clock) {
    try {
      var lock = LibraryLock.tryTake(libraryFolder);
      if (lock == null) throw LibraryProblem.inUse(libraryFolder, LibraryLock.holderOf(libraryFolder).sentence());
      try (lock) {
        var present = libraryFolder.resolve(Library.FILE);
        var fresh = libraryFolder.resolve(Library.FILE + ".restoring");
        unpack(backup.file(), fresh);
        if (Files.exists(present)) {
          var aside = "replaced-" + LocalDateTime.now(clock).format(STAMP) + ".mv.db";
          Files.move(present, libraryFolder.resolve("backups").resolve(aside));
        }
        Files.move(fresh, present, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new Refusal("没有恢复成功，原文件未动。请确认“" + libraryFolder + "”能写、磁盘有空间后再试。", e);
    }
  }

  static void unpack(Path zip, Path target) throws IOException {
    try (var inside = FileSystems.newFileSystem(zip)) {
      Files.copy(inside.getPath("/" + Library.FILE), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static void deleteTree(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    }
  }
}
