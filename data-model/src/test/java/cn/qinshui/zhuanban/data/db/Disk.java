package cn.qinshui.zhuanban.data.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;

/// A real place that is small or write-protected. Who may mount gets a file system of its own; write protection works by
/// permissions for everybody else. Where neither is possible the test is skipped and says so.
final class Disk implements AutoCloseable {
  private final Path place;
  private final Undo undo;

  private interface Undo {
    void run() throws IOException;
  }

  private Disk(Path place, Undo undo) {
    this.place = place;
    this.undo = undo;
  }

  static Disk none() {
    return new Disk(Path.of("."), () -> {});
  }

  /// A disk of so many bytes.
  static Disk small(Path place, int bytes) throws IOException {
    Files.createDirectories(place);
    boolean mounted = ran("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", place.toString());
    Assumptions.assumeTrue(mounted, "a small disk needs the right to mount (root on Linux); not tried here");
    return new Disk(place, () -> ran("umount", place.toString()));
  }

  static Disk writeProtected(Path place) throws IOException {
    if (ran("mount", "--bind", place.toString(), place.toString())) {
      boolean protectedNow = ran("mount", "-o", "remount,ro,bind", place.toString());
      var disk = new Disk(place, () -> ran("umount", place.toString()));
      if (!protectedNow) disk.close();
      Assumptions.assumeTrue(protectedNow, "a mount could not be made read-only here");
      return disk;
    }
    Assumptions.assumeTrue(Files.getFileStore(place).supportsFileAttributeView("posix"), "no permissions on this disk");
    var before = Files.getPosixFilePermissions(place);
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
    var disk = new Disk(place, () -> Files.setPosixFilePermissions(place, before));
    if (Files.isWritable(place)) disk.close();
    Assumptions.assumeFalse(Files.isWritable(place), "this user may write everywhere and may not mount");
    return disk;
  }

  Path place() {
    return place;
  }

  private Path filler() {
    return place.resolve("filler");
  }

  /// Takes all the room that is left.
  void fill() throws IOException {
    var block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler())) {
      while (true) out.write(block);
    } catch (IOException full) {
      if (Files.getFileStore(place).getUsableSpace() >= block.length) throw full;
    }
  }

  /// Gives it back.
  void empty() throws IOException {
    Files.delete(filler());
  }

  @Override
  public void close() throws IOException {
    undo.run();
  }

  private static boolean ran(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().onExit().join().exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
