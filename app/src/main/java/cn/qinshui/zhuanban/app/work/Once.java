package cn.qinshui.zhuanban.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A place outside the library for a file that is needed once. It is gone when the program ends: what was copied out of the
/// library does not stay behind on the machine.
public final class Once {

  private Once() {}

  public static Path file(String name) throws IOException {
    var folder = Files.createTempDirectory("zhuanban");
    var file = folder.resolve(name);
    // What is named last goes first.
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return file;
  }
}
