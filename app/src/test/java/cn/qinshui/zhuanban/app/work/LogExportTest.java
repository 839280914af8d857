package cn.qinshui.zhuanban.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogExportTest {

  @TempDir private Path folder;

  @Test
  void zipHoldsTheLogsAndTheMachine() throws Exception {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.writeString(logs.resolve("zhuanban.log"), "ISE-1DA3Z 一行");
    try (ZipFile zip = new ZipFile(LogExport.write(logs, folder.resolve("out.zip")).toFile())) {
      String log = new String(zip.getInputStream(zip.getEntry("zhuanban.log")).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(log).isEqualTo("ISE-1DA3Z 一行");
      String machine =
          new String(zip.getInputStream(zip.getEntry("machine.txt")).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(machine).contains("java.version=25");
    }
  }

  @Test
  void noLogsYetIsNoFault() throws Exception {
    try (ZipFile zip = new ZipFile(LogExport.write(folder.resolve("none"), folder.resolve("out.zip")).toFile())) {
      assertThat(zip.size()).isEqualTo(1);
    }
  }
}
