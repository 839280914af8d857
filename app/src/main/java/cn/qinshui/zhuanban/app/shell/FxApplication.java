package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.ScreenFonts;
import cn.qinshui.zhuanban.app.ui.Theme;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

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
    CompletableFuture<Void> started = new CompletableFuture<>();
    Runnable run =
        () -> {
          try {
            Theme theme = Theme.of(setting.headless() ? fonts.bundled() : fonts.choose());
            theme.apply();
            ready.accept(theme);
            started.complete(null);
          } catch (RuntimeException | Error failure) {
            started.completeExceptionally(failure);
          }
        };
    try {
      Platform.startup(run);
      started.get();
    } catch (UnsupportedOperationException | LinkageError noWindow) {
      throw new Refusal("这台电脑上打不开窗口：没有连上显示器，或缺少 GTK 3。请在桌面环境里启动，或使用命令行（zhuanban --help）。", noWindow);
    } catch (ExecutionException failure) {
      Platform.exit();
      throw explained(failure.getCause());
    }
  }

  /// A Linux without Pango or FreeType cannot draw a letter; every desktop has them, a bare server may not.
  private static RuntimeException explained(@Nullable Throwable cause) {
    if (cause instanceof LinkageError) {
      return new Refusal("这台电脑缺少显示文字的系统库。请先安装 libpango-1.0-0、libpangoft2-1.0-0 和 libfreetype6，再启动本程序。", cause);
    }
    return new IllegalStateException(cause);
  }

  /// Ends the toolkit; closing the last window does not, so that what writes can end first.
  public static void stop() {
    Platform.exit();
  }
}
