package cn.qinshui.zhuanban.app.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// Keeps a [Memory] in a file of the person's own. A file that cannot be read or written is a loss of comfort only.
public final class MemoryFile {

  private final Path file;
  private final Properties values = new Properties();
  private boolean changed;

  public MemoryFile(Path file) {
    this.file = file;
    if (Files.isReadable(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException unreadable) {
        values.clear();
      }
    }
  }

  public Memory memory() {
    return new Memory(
        key -> Optional.ofNullable(values.getProperty(key)),
        (key, value) -> changed |= !value.equals(values.put(key, value)));
  }

  /// Writes what changed; to be called when the window closes.
  ///
  /// @return whether the file now holds it all
  public boolean save() {
    if (!changed) {
      return true;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        values.store(out, null);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      changed = false;
      return true;
    } catch (IOException unwritable) {
      return false;
    }
  }
}
