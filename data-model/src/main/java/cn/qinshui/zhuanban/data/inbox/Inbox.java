package cn.qinshui.zhuanban.data.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// The folder `inbox` of a library (待合并包): files that other desks brought. They are only looked at here.
public final class Inbox {
  /// How the file of a 席位包 ends.
  public static final String SUFFIX = ".zbseat";

  private final Path folder;
  private final ZoneId zone;

  /// @param library the library's folder
  public Inbox(Path library, ZoneId zone) {
    this.folder = folder(library);
    this.zone = zone;
  }

  public static Path folder(Path library) {
    return library.resolve("inbox");
  }

  public Path folder() {
    return folder;
  }

  /// The newest first; none where there is no such folder. Blocks.
  public List<SeatPackage> waiting() {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file))
          .map(this::read)
          .sorted(Comparator.comparing(SeatPackage::on).reversed().thenComparing(SeatPackage::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SeatPackage read(Path file) {
    try {
      var on = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
      return new SeatPackage(file.getFileName().toString(), on, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
