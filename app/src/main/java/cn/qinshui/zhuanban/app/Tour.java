package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.FxApplication;
import cn.qinshui.zhuanban.app.shell.Photographer;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Walks through every main screen of a library without a display and photographs each.
final class Tour {
  private static final Author VISITOR = new Author("示例科员");

  private Tour() {}

  /// Writes one picture a screen into `folder`, in the sidebar's order; returns them.
  static List<Path> take(Library library, Path folder, Path fonts) throws Exception {
    FxApplication.start(new FxApplication.Setting(fonts, true), _ -> {});
    var fx = FxThread.javafx();
    try (var threads = new Threads()) {
      var work = threads.work(fx, new Failures());
      var window = new Wiring.Window(work, Memory.forgetful(), FilePick.none(), () -> {});
      var wiring = fx.call(() -> Wiring.begun(library, VISITOR, window));
      try (var photographer = new Photographer(work, wiring.shell().root(), folder)) {
        var pictures = new ArrayList<Path>();
        for (var section : Section.values()) {
          if (!wiring.navigator().knows(section.root().getClass())) continue;
          var name = "%02d-%s".formatted(section.ordinal() + 1, section.title());
          pictures.add(photographer.take(name, Photographer.Format.SMALL, () -> wiring.navigator().visit(section)));
        }
        return pictures;
      } finally {
        fx.call(() -> {
          wiring.close();
          return true;
        });
      }
    } finally {
      FxApplication.stop();
    }
  }
}
