package cn.qinshui.zhuanban.report.core.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The font files below some folders. A file is read again only when its time changed.
final class FontIndex {
  private record Known(FileTime time, List<FontHeader> headers) {}

  private final Map<Path, Known> known = new HashMap<>();

  /// Sorted by path, so that equal folders give equal choices. Folders that are missing or closed to us count as empty.
  List<FontHeader> below(List<Path> folders) {
    var found = new ArrayList<FontHeader>();
    for (var folder : folders) {
      for (var file : files(folder)) found.addAll(headers(file));
    }
    return found;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.find(folder, 8, FontIndex::isFont, FileVisitOption.FOLLOW_LINKS)) {
      return files.sorted().toList();
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
  }

  private static boolean isFont(Path file, BasicFileAttributes attributes) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return attributes.isRegularFile() && (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf"));
  }

  private List<FontHeader> headers(Path file) {
    try {
      var time = Files.getLastModifiedTime(file);
      var before = known.get(file);
      if (before != null && before.time().equals(time)) return before.headers();
      var headers = FontHeader.read(file);
      known.put(file, new Known(time, headers));
      return headers;
    } catch (IOException _) {
      return List.of();
    }
  }
}
