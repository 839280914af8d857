package cn.qinshui.zhuanban.data.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One window per library: a locked file in its folder, and a readable note beside it that names who holds it.
final class LibraryLock implements AutoCloseable {
  static final String LOCK = "library.lock";
  static final String HOLDER = "library.holder";

  private final FileChannel channel;
  private final FileLock lock;
  private final Path note;

  /// Who has the library open, as far as the note says.
  record Holder(String who, String machine, String since) {
    static final Holder UNKNOWN = new Holder("", "", "");

    String sentence() {
      if (machine.isEmpty()) return "另一个窗口";
      return (who.isEmpty() ? "" : who + "在") + "电脑“" + machine + "”上的窗口（" + since + " 起）";
    }
  }

  private LibraryLock(FileChannel channel, FileLock lock, Path note) {
    this.channel = channel;
    this.lock = lock;
    this.note = note;
  }

  /// Takes the lock, or null where another holds it.
  static @Nullable LibraryLock tryTake(Path folder) throws IOException {
    var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      var lock = channel.tryLock();
      if (lock != null) return new LibraryLock(channel, lock, folder.resolve(HOLDER));
    } catch (OverlappingFileLockException e) {
      // held by another window of this same process
    }
    channel.close();
    return null;
  }

  /// Whether another has the library open. Where it cannot be told, nobody has.
  static boolean isHeld(Path folder) {
    var file = folder.resolve(LOCK);
    if (!Files.exists(file) || !Files.isWritable(file)) return false;
    try (var free = tryTake(folder)) {
      return free == null;
    } catch (IOException e) {
      return false;
    }
  }

  /// Writes who holds it, for the other window's sentence.
  void name(Holder holder) throws IOException {
    Files.writeString(note, String.join("\n", List.of(holder.who(), holder.machine(), holder.since())));
  }

  static Holder holderOf(Path folder) {
    try {
      var lines = Files.readAllLines(folder.resolve(HOLDER));
      if (lines.size() >= 3) return new Holder(lines.get(0), lines.get(1), lines.get(2));
    } catch (IOException e) {
      // no note: the sentence does without
    }
    return Holder.UNKNOWN;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(note);
    lock.release();
    channel.close();
  }
}
