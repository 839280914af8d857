package cn.qinshui.zhuanban.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once for all tests of a run, without a display, in our typeface.
public final class Toolkit implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Toolkit.class, key -> start());
  }

  private static Boolean start() {
    try {
      FxApplication.start(new FxApplication.Setting(Path.of("target", "fonts"), true), theme -> {});
      return true;
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
