package cn.qinshui.zhuanban.app.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// 导出日志: the log files and what machine it is, in one zip for whoever mends the program. No data of the library.
public final class LogExport {

  private LogExport() {}

  /// @param logs the folder of the log files
  /// @param target the zip to write
  public static Path write(Path logs, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files(logs)) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("machine.txt"));
      zip.write(machine().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return target;
  }

  private static List<Path> files(Path logs) throws IOException {
    if (!Files.isDirectory(logs)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(logs)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String machine() {
    StringBuilder text = new StringBuilder();
    for (String key :
        List.of(
            "os.name",
            "os.version",
            "os.arch",
            "java.version",
            "java.vm.name",
            "javafx.version",
            "user.language",
            "user.country",
            "file.encoding")) {
      text.append(key).append('=').append(System.getProperty(key, "")).append('\n');
    }
    return text.append("memory=").append(Runtime.getRuntime().maxMemory() >> 20).append(" MB\n").toString();
  }
}
