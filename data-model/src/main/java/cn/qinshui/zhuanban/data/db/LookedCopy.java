package cn.qinshui.zhuanban.data.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/// The newest good copy of a library that another process has open, unpacked elsewhere to be looked at: the engine's lock
/// lets nobody read the file itself.
///
/// @param folder of its own, removed when it is closed
/// @param madeAt when the copy was made
/// @param holder who has the library, as a sentence names him
record LookedCopy(Path folder, LocalDateTime madeAt, String holder) implements AutoCloseable {

  static LookedCopy of(Path library) {
    var holder = LibraryLock.holderOf(library).sentence();
    var newest = Backups.of(library).stream().findFirst();
    if (newest.isEmpty()) throw LibraryProblem.inUseWithoutCopy(library, holder);
    try {
      var folder = Files.createTempDirectory("zhuanban-look-");
      Backups.unpack(newest.get().file(), folder.resolve(Library.FILE));
      return new LookedCopy(folder, newest.get().madeAt(), holder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Backups.deleteTree(folder);
    } catch (IOException e) {
      // the system sweeps its folder for passing files
    }
  }
}
