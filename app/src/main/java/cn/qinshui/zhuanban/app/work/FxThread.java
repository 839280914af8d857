package cn.qinshui.zhuanban.app.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The way onto the thread that owns the screen: how to get there and whether one is there already.
///
/// @param executor runs a piece of work on that thread, later or at once
/// @param current whether the caller stands on it
public record FxThread(Executor executor, BooleanSupplier current) {

  private static final int PATIENCE_SECONDS = 120;

  /// The JavaFX application thread.
  public static FxThread javafx() {
    return new FxThread(Platform::runLater, FxThread::isJavaFx);
  }

  /// By its name first: asking JavaFX would start the toolkit, on whatever thread asks before it stands.
  private static boolean isJavaFx() {
    return Thread.currentThread().getName().equals("JavaFX Application Thread") && Platform.isFxApplicationThread();
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

  /// Asks the screen's thread for something and waits for the answer; gives up on a thread that does not live.
  public <T> T call(Supplier<T> question) {
    if (current.getAsBoolean()) {
      return question.get();
    }
    return CompletableFuture.supplyAsync(question, executor).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /// Starts something on the screen's thread that says later when it is over, and waits for that.
  public void await(Consumer<Runnable> start) {
    CompletableFuture<Void> over = new CompletableFuture<>();
    later(() -> {
      try {
        start.accept(() -> over.complete(null));
      } catch (RuntimeException | Error failure) {
        over.completeExceptionally(failure);
      }
    });
    over.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /// Sends what escapes on the present thread to `listener`; to be called on the screen's thread.
  public static void catchEscaped(Consumer<Throwable> listener) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> listener.accept(error));
  }
}
