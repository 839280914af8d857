package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.ScreenFonts;
import cn.qinshui.zhuanban.app.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Starts and ends JavaFX. It is no `Application`, so that `Main` starts from the class path without a module of ours.
public final class FxApplication {

  private FxApplication() {}

  /// How the toolkit starts.
  ///
  /// @param fonts the folder of our own typefaces
  /// @param headless no window system: pictures and tests
  public record Setting(Path fonts, boolean headless) {}

  /// Starts the toolkit and calls `ready` on its thread; returns when that is done.
  public static void start(Setting setting, Consumer<Theme> ready) throws IOException, InterruptedException {
    ScreenFonts fonts = ScreenFonts.prepare(setting.fonts());
    if (setting.headless()) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Platform.setImplicitExit(false);
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      try {
        Theme theme = Theme.of(setting.headless() ? fonts.bundled() : fonts.choose());
        theme.apply();
        ready.accept(theme);
      } finally {
        done.countDown();
      }
    });
    done.await();
  }

  /// Ends the toolkit; closing the last window does not, so that what writes can end first.
  public static void stop() {
    Platform.exit();
  }
}
