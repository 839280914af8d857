package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.demo.Planted;
import java.nio.file.Path;

/// The demo library FX-1 as it is on the day of [TestDesk].
public final class DemoFolder {

  private DemoFolder() {}

  /// Makes it in an empty folder, to be opened by `TestDesk.open(folder)`.
  public static Planted make(Path folder) {
    try (Library library = Library.open(folder, Library.Opening.withoutWindow(TestDesk.CLOCK))) {
      return DemoLibrary.make(library, DemoOptions.fx1(TestDesk.TODAY), TestDesk.CLERK);
    }
  }
}
