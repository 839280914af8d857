package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir Path folder;

  @Test
  void damagedLibraryComesBackFromItsNewestCopy() throws IOException {
    String checksum;
    try (var library = TestLibrary.open(folder)) {
      library.database().write(Deed.edit(CLERK, "新建"), tx -> tx.insert(TestLibrary.firm("示例甲")));
      checksum = Checksum.of(library.database());
      Backups.makeGood(library, 3);
    }
    Files.writeString(folder.resolve(Library.FILE), "not a database");
    assertThatThrownBy(() -> TestLibrary.open(folder)).isInstanceOf(LibraryProblem.class);
    Backups.restore(folder, Backups.of(folder).getFirst(), TestLibrary.CLOCK);
    try (var library = TestLibrary.open(folder)) {
      assertThat(Checksum.of(library.database())).isEqualTo(checksum);
    }
    try (var kept = Files.list(folder.resolve("backups"))) {
      assertThat(kept.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("replaced-"));
    }
  }

  @Test
  void leavesNoTrialFilesBehind() throws IOException {
    try (var library = TestLibrary.open(folder)) {
      Backups.makeGood(library, 3);
    }
    try (var files = Files.list(folder.resolve("backups"))) {
      assertThat(files).hasSize(1);
    }
  }
}
