package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;

import java.io.IOException;
import java.nio.file.Path;

/// Started as a process of its own by [SecondProcessTest]: opens the library, writes a firm, makes a good copy, says so, and
/// holds the library until its input ends.
final class LibraryHolder {
  private LibraryHolder() {}

  public static void main(String[] args) throws IOException {
    var opening = new Library.Opening(true, false, TestLibrary.CLOCK, () -> false, 0, "示例王五");
    try (var library = Library.open(Path.of(args[0]), opening)) {
      library.database().write(Deed.edit(CLERK, "新建"), tx -> tx.insert(TestLibrary.firm("示例甲")));
      Backups.makeGood(library, 3);
      System.out.println("open");
      System.out.flush();
      while (System.in.read() >= 0) {
        // until the test ends it
      }
    }
  }
}
