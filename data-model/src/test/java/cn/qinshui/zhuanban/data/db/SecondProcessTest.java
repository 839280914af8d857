package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a second process finds while another has the library open.
class SecondProcessTest {
  private static final Library.Opening LOOKING = Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyReading();

  @TempDir Path folder;

  private Process holder;

  @BeforeEach
  void anotherProcessHasItOpen() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    holder =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), LibraryHolder.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line;
    var lines = holder.inputReader();
    while ((line = lines.readLine()) != null && !line.equals("open")) {
      // what else it prints
    }
    assertThat(line).as("the other process has opened it").isEqualTo("open");
  }

  @AfterEach
  void letItEnd() throws Exception {
    holder.outputWriter().close();
    holder.waitFor();
  }

  @Test
  void itIsToldWhoHasItAndWhatItCanDo() {
    assertThatThrownBy(() -> TestLibrary.open(folder))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageMatching("资料库“.*”正由示例王五在电脑“.*”上的窗口（2026-11-23 09:00 起）打开。请回到那个窗口，或只读查看最近的备份。");
  }

  @Test
  void itLooksAtTheNewestCopyAndCannotWrite() {
    try (var library = Library.open(folder, LOOKING)) {
      assertThat(library.readOnlySentence()).contains("正由示例王五").contains("这里是 2026-11-23 09:00 的备份，可以查看和打印，不能修改");
      int firms = library.database().read(sql -> sql.fetchCount(ENTERPRISE));
      assertThat(firms).isEqualTo(1);
      assertThatThrownBy(() ->
              library.database().write(Deed.edit(TestLibrary.CLERK, "改"), tx -> tx.insert(TestLibrary.firm("示例乙"))))
          .isInstanceOf(LibraryProblem.class)
          .hasMessage("资料库是只读打开的，没有保存。请在能写的电脑上打开后再改。");
    }
  }

  @Test
  void whereNoCopyIsYetItSaysSo() throws IOException {
    Backups.deleteTree(folder.resolve("backups"));
    assertThatThrownBy(() -> Library.open(folder, LOOKING))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("还没有备份可以查看");
  }

  @Test
  void itHasTheLibraryToItselfOnceTheOtherIsGone() throws Exception {
    letItEnd();
    try (var library = TestLibrary.open(folder)) {
      int firms = library.database().read(sql -> sql.fetchCount(ENTERPRISE));
      assertThat(firms).isEqualTo(1);
    }
    try (var library = Library.open(folder, LOOKING)) {
      assertThat(library.readOnlySentence()).isEqualTo("资料库是只读打开的，可以查看和打印，不能修改。");
    }
  }
}
