package cn.qinshui.zhuanban.data.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @TempDir Path folder;

  private void put(String name, int bytes, String at) throws IOException {
    var file = Files.createDirectories(Inbox.folder(folder)).resolve(name);
    Files.write(file, new byte[bytes]);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
  }

  @Test
  void listsTheNewestFirstAndNothingElse() throws IOException {
    put("示例甲.zbseat", 1, "2026-11-20T02:00:00Z");
    put("示例乙.zbseat", 2049, "2026-11-21T20:00:00Z");
    put("说明.txt", 10, "2026-11-22T02:00:00Z");
    Files.createDirectories(Inbox.folder(folder).resolve("夹.zbseat"));
    var waiting = new Inbox(folder, ZONE).waiting();
    assertThat(waiting)
        .containsExactly(
            new SeatPackage("示例乙.zbseat", LocalDate.of(2026, 11, 22), 2049),
            new SeatPackage("示例甲.zbseat", LocalDate.of(2026, 11, 20), 1));
    assertThat(waiting).extracting(SeatPackage::size).containsExactly("3 KB", "1 KB");
  }

  @Test
  void aLibraryWithoutTheFolderHasNoneAndTheDemoHasOne() {
    assertThat(new Inbox(folder, ZONE).waiting()).isEmpty();
    try (var library = TestLibrary.open(folder)) {
      DemoLibrary.make(library, DemoOptions.fx1(LocalDate.of(2026, 11, 23)), TestLibrary.CLERK);
    }
    assertThat(new Inbox(folder, ZONE).waiting())
        .singleElement()
        .satisfies(one -> assertThat(one.name()).contains("示例"))
        .satisfies(one -> assertThat(one.on()).isEqualTo("2026-11-22"));
  }
}
