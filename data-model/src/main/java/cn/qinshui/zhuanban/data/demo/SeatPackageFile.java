package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.inbox.Inbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;

/// Puts one 席位包 into the demo library's inbox; it holds nothing but the words that it is invented.
final class SeatPackageFile {
  private SeatPackageFile() {}

  static void write(Path library, LocalDate today) {
    var on = today.minusDays(1);
    try {
      var file = Files.createDirectories(Inbox.folder(library)).resolve("示例专员-" + on + Inbox.SUFFIX);
      Files.writeString(file, "示例席位包，内容虚构，仅用于演示今日页的待合并包。\n");
      Files.setLastModifiedTime(file, FileTime.from(DemoDays.at(on, 17, 30)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
