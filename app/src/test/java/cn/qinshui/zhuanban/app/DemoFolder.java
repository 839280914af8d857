package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The demo library FX-1 as it is on the day of [TestDesk]; made once for a run of tests, copied for each.
public final class DemoFolder {

  private DemoFolder() {}

  private static final class Made {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("demo");
        try (Library library = Library.open(folder, Library.Opening.withoutWindow(TestDesk.CLOCK))) {
          DemoLibrary.make(library, DemoOptions.fx1(TestDesk.TODAY), TestDesk.CLERK);
        }
        return folder;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /// Puts a copy of it into an empty folder.
  public static void make(Path folder) {
    try {
      Files.copy(Made.FOLDER.resolve("library.mv.db"), folder.resolve("library.mv.db"));
      for (String part : List.of("attachments", "inbox")) {
        copy(Made.FOLDER.resolve(part), folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Path part, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Made.FOLDER.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /// The same, opened.
  public static TestDesk open(Path folder) {
    make(folder);
    return TestDesk.open(folder);
  }
}
