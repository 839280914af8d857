package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.db.TestLibrary.firm;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  private long insertFirm(Library library, String name) {
    return library.database().write(Deed.edit(CLERK, "新建" + name), tx -> tx.insert(firm(name)));
  }

  private static String nameOf(Library library, long id) {
    return library
        .database()
        .read(
            sql -> sql.select(ENTERPRISE.NAME).from(ENTERPRISE).where(ENTERPRISE.ID.eq(id)).fetchOne(ENTERPRISE.NAME));
  }

  @Test
  void keepsWhatWasWrittenAfterReopening() {
    long id;
    try (var library = TestLibrary.open(folder)) {
      id = insertFirm(library, "示例机械");
    }
    try (var library = TestLibrary.open(folder)) {
      assertThat(nameOf(library, id)).isEqualTo("示例机械");
      assertThat(library.database().county()).isEqualTo("140521");
    }
  }

  @Test
  void undoesAndRedoesAcrossRestartToTheSameChecksum() {
    String before;
    String after;
    try (var library = TestLibrary.open(folder)) {
      before = Checksum.of(library.database());
      var id = insertFirm(library, "示例机械");
      library
          .database()
          .write(
              Deed.edit(CLERK, "改注册资本"),
              tx ->
                  tx.update(
                      ENTERPRISE,
                      id,
                      1,
                      row -> {
                        row.setCapital(new BigDecimal("12.345678"));
                      }));
      after = Checksum.of(library.database());
    }
    try (var library = TestLibrary.open(folder)) {
      var history = new History(library.database());
      assertThat(history.undo(CLERK)).get().extracting(History.Entry::cause).isEqualTo("改注册资本");
      history.undo(CLERK);
      assertThat(history.undo(CLERK)).isEmpty();
      assertThat(Checksum.of(library.database())).isEqualTo(before);
      history.redo(CLERK);
      history.redo(CLERK);
      assertThat(history.redo(CLERK)).isEmpty();
      assertThat(Checksum.of(library.database())).isEqualTo(after);
    }
  }

  @Test
  void newDeedEndsTheRedoStack() {
    try (var library = TestLibrary.open(folder)) {
      insertFirm(library, "示例甲");
      var history = new History(library.database());
      history.undo(CLERK);
      insertFirm(library, "示例乙");
      assertThat(history.redoable(CLERK)).isEmpty();
    }
  }

  @Test
  void refusesToUndoWhatAnotherChangedLater() {
    try (var library = TestLibrary.open(folder)) {
      var id = insertFirm(library, "示例甲");
      var set = new History(library.database()).undoable(CLERK).orElseThrow().setId();
      library
          .database()
          .write(Deed.edit(new Author("示例李四"), "改名"), tx -> tx.update(ENTERPRISE, id, null, row -> row.setName("示例丙")));
      assertThatThrownBy(() -> new History(library.database()).reverse(CLERK, set))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("示例李四")
          .hasMessageContaining("改名");
      assertThat(nameOf(library, id)).isEqualTo("示例丙");
    }
  }

  @Test
  void tellsTheSecondEditorThatTheRowChanged() {
    try (var library = TestLibrary.open(folder)) {
      var id = insertFirm(library, "示例甲");
      var database = library.database();
      database.write(Deed.edit(CLERK, "改"), tx -> tx.update(ENTERPRISE, id, 1, row -> row.setNote("一")));
      assertThatThrownBy(
              () -> database.write(Deed.edit(CLERK, "再改"), tx -> tx.update(ENTERPRISE, id, 1, row -> row.setNote("二"))))
          .isInstanceOf(StaleRow.class);
    }
  }

  @Test
  void writesAllOfADeedOrNothing() {
    try (var library = TestLibrary.open(folder)) {
      var before = Checksum.of(library.database());
      assertThatThrownBy(() ->
              library
                  .database()
                  .write(
                      Deed.edit(CLERK, "一半"),
                      tx -> {
                        tx.insert(firm("示例甲"));
                        throw new Refusal("不行");
                      }))
          .hasMessage("不行");
      assertThat(Checksum.of(library.database())).isEqualTo(before);
      assertThat(new History(library.database()).undoable(CLERK)).isEmpty();
    }
  }

  @Test
  void announcesTheTablesOfACommittedDeed() {
    try (var library = TestLibrary.open(folder)) {
      var heard = new ArrayList<Changes.Notice>();
      try (var _ = library.database().changes().subscribe(heard::add)) {
        insertFirm(library, "示例甲");
      }
      insertFirm(library, "示例乙");
      assertThat(heard).singleElement().satisfies(n -> assertThat(n.touches("enterprise")).isTrue());
    }
  }

  @Test
  void refusesSqlOnTheWindowsThread() {
    var window = Thread.currentThread();
    var opening = new Library.Opening(true, false, TestLibrary.CLOCK, () -> Thread.currentThread() == window, 0, "");
    try (var library = Library.open(folder, opening)) {
      assertThatThrownBy(() -> library.database().read(sql -> sql.fetchCount(SETTING)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void secondWindowIsToldWhoHasTheLibrary() {
    var opening = new Library.Opening(true, false, TestLibrary.CLOCK, () -> false, 0, "示例王五");
    try (var _ = Library.open(folder, opening)) {
      assertThatThrownBy(() -> TestLibrary.open(folder))
          .isInstanceOf(LibraryProblem.class)
          .hasMessageContaining("示例王五")
          .extracting(e -> ((LibraryProblem) e).kind())
          .isEqualTo(LibraryProblem.Kind.IN_USE);
    }
    TestLibrary.open(folder).close();
  }

  @Test
  void opensReadOnlyAndRefusesToWrite() {
    try (var library = TestLibrary.open(folder)) {
      insertFirm(library, "示例甲");
    }
    var opening = Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyReading();
    try (var library = Library.open(folder, opening)) {
      assertThatThrownBy(() -> insertFirm(library, "示例乙")).isInstanceOf(LibraryProblem.class);
      int firms = library.database().read(sql -> sql.fetchCount(ENTERPRISE));
      assertThat(firms).isEqualTo(1);
    }
  }

  @Test
  void missingLibraryIsNotMade() {
    var opening = Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyExisting();
    var nowhere = folder.resolve("无");
    assertThatThrownBy(() -> Library.open(nowhere, opening))
        .extracting(e -> ((LibraryProblem) e).kind())
        .isEqualTo(LibraryProblem.Kind.MISSING);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void damagedFileIsNamedAndLeftAsItIs() throws IOException {
    TestLibrary.open(folder).close();
    var file = folder.resolve(Library.FILE);
    try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.setLength(raw.length() / 2);
      raw.seek(0);
      raw.write(new byte[12_000]);
    }
    var bytes = Files.readAllBytes(file);
    assertThatThrownBy(() -> TestLibrary.open(folder))
        .extracting(e -> ((LibraryProblem) e).kind())
        .isEqualTo(LibraryProblem.Kind.DAMAGED);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void newerLibraryIsNotTouched() throws IOException {
    try (var library = TestLibrary.open(folder)) {
      library
          .database()
          .write(
              Deed.seed(CLERK, "新版"),
              tx ->
                  tx.sql()
                      .execute(
                          "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                              + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\") values (999,"
                              + " '999', 'newer', 'SQL', 'V999__newer.sql', 'sa', 0, true)"));
    }
    var before = Files.readAllBytes(folder.resolve(Library.FILE));
    assertThatThrownBy(() -> TestLibrary.open(folder))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("999")
        .extracting(e -> ((LibraryProblem) e).kind())
        .isEqualTo(LibraryProblem.Kind.NEWER);
    assertThat(Files.readAllBytes(folder.resolve(Library.FILE))).isEqualTo(before);
  }
}
