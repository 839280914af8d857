package cn.qinshui.zhuanban.app.work;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// The way onto the thread that owns the screen: how to get there and whether one is there already.
///
/// @param executor runs a piece of work on that thread, later or at once
/// @param current whether the caller stands on it
public record FxThread(Executor executor, BooleanSupplier current) {

  /// The JavaFX application thread.
  public static FxThread javafx() {
    return new FxThread(Platform::runLater, Platform::isFxApplicationThread);
  }

  /// Everything at once on the calling thread: for view models in tests and for the command line.
  public static FxThread direct() {
    return new FxThread(Runnable::run, () -> true);
  }

  public void later(Runnable action) {
    executor.execute(action);
  }

  /// Refuses every other thread: properties that the screen is bound to change here only.
  public void require() {
    if (!current.getAsBoolean()) {
      throw new IllegalStateException("only on the screen's thread, not on " + Thread.currentThread().getName());
    }
  }
}
