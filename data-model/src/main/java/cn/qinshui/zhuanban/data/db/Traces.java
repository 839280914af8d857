package cn.qinshui.zhuanban.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What opening a new library puts into a folder, so that an opening that fails leaves nothing behind: half a library would
/// look like a damaged one the next time.
///
/// @param absent what was not there before, what lies inside a folder before it
record Traces(List<Path> absent) {
  private static final List<String> FILES =
      List.of(Library.FILE, "library.trace.db", LibraryLock.HOLDER, LibraryLock.LOCK);

  static Traces of(Path folder) {
    if (Files.exists(folder.resolve(Library.FILE))) return new Traces(List.of());
    return new Traces(
        Stream.concat(FILES.stream(), Library.FOLDERS.reversed().stream())
            .map(folder::resolve)
            .filter(Files::notExists)
            .toList());
  }

  /// A folder that holds something by now stays.
  void remove() {
    for (var path : absent) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stays) {
        return;
      }
    }
  }
}
