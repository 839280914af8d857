package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qinshui.zhuanban.data.jooq.tables.records.AccountRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library on a disk that is full or write-protected: a sentence of its own, nothing lost, nothing left behind.
class LibraryOnBadDiskTest {
  private static final int LITTLE = 48 * 1024;
  private static final int ENOUGH = 6 * 1024 * 1024;

  @TempDir Path folder;

  private Disk disk = Disk.none();

  @AfterEach
  void unmount() throws Exception {
    disk.close();
  }

  private Library open(Path place) {
    return Library.open(place, Library.Opening.withoutWindow(TestLibrary.CLOCK));
  }

  private static long add(Library library, String name) {
    return library
        .database()
        .write(
            Deed.edit(TestLibrary.CLERK, "新增" + name),
            tx -> {
              var row = new AccountRecord();
              row.setCounty("140521");
              row.setName(name);
              row.setRole("CLERK");
              row.setActive(true);
              return tx.insert(row);
            });
  }

  private static int accounts(Library library) {
    return library.database().read(sql -> sql.fetchCount(ACCOUNT));
  }

  private LibraryProblem problem(Path place, Library.Opening opening) {
    return catchThrowableOfType(LibraryProblem.class, () -> Library.open(place, opening).close());
  }

  private static List<String> listing(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.map(each -> place.relativize(each).toString()).sorted().toList();
    }
  }

  @Test
  void aNewLibraryDoesNotFitAndLeavesNothingBehind() throws Exception {
    disk = Disk.small(folder.resolve("disk"), LITTLE);
    var problem = problem(disk.place(), Library.Opening.withoutWindow(TestLibrary.CLOCK));
    assertThat(problem.kind()).isEqualTo(LibraryProblem.Kind.DISK_FULL);
    assertThat(problem).hasMessageContaining("磁盘已满").hasMessageContaining("请清出空间");
    assertThat(listing(disk.place())).containsExactly("");
  }

  @Test
  void whatDoesNotFitIsNotSavedAndWhatWasSavedIsThereAfterwards() throws Exception {
    disk = Disk.small(folder.resolve("disk"), ENOUGH);
    var library = open(disk.place());
    add(library, "示例甲");
    disk.fill();
    assertThatThrownBy(
            () -> {
              add(library, "示例丙");
            })
        .isInstanceOfSatisfying(
            LibraryProblem.class, full -> assertThat(full.kind()).isEqualTo(LibraryProblem.Kind.DISK_FULL))
        .hasMessageContaining("没有保存")
        .hasMessageContaining("请清出空间");
    disk.empty();
    add(library, "示例乙");
    assertThat(accounts(library)).as("the same window goes on once there is room").isEqualTo(2);
    library.close();
    try (var again = open(disk.place())) {
      assertThat(accounts(again)).isEqualTo(2);
      assertThat(LibraryReview.of(again).findings()).isEmpty();
    }
  }

  @Test
  void aWriteProtectedFolderIsOpenedForReadingOnlyAndStaysAsItIs() throws Exception {
    var place = folder.resolve("library");
    try (var library = open(place)) {
      add(library, "示例甲");
    }
    disk = Disk.writeProtected(place);
    var before = listing(place);
    var bytes = Files.readAllBytes(place.resolve(Library.FILE));
    var problem = problem(place, Library.Opening.withoutWindow(TestLibrary.CLOCK));
    assertThat(problem.kind()).isEqualTo(LibraryProblem.Kind.READ_ONLY);
    assertThat(problem).hasMessageContaining("不能写入").hasMessageContaining("只读打开");
    try (var reading = Library.open(place, Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyReading())) {
      assertThat(accounts(reading)).isEqualTo(1);
      assertThatThrownBy(() -> add(reading, "示例乙")).isInstanceOf(LibraryProblem.class);
    }
    assertThat(listing(place)).isEqualTo(before);
    assertThat(Files.readAllBytes(place.resolve(Library.FILE))).isEqualTo(bytes);
  }

  @Test
  void aNewLibraryInAWriteProtectedFolderIsRefused() throws Exception {
    var place = Files.createDirectory(folder.resolve("empty"));
    disk = Disk.writeProtected(place);
    var problem = problem(place, Library.Opening.withoutWindow(TestLibrary.CLOCK));
    assertThat(problem.kind()).isEqualTo(LibraryProblem.Kind.READ_ONLY);
    assertThat(listing(place)).containsExactly("");
  }
}
