package cn.qinshui.zhuanban.app.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is begun on a thread of its own before there is a screen's thread to deliver to.
public final class Ahead<T> {
  private final CompletableFuture<T> result;

  private Ahead(CompletableFuture<T> result) {
    this.result = result;
  }

  public static <T> Ahead<T> begin(String name, Supplier<T> body) {
    return new Ahead<>(
        CompletableFuture.supplyAsync(body, task -> Thread.ofPlatform().daemon().name(name).start(task)));
  }

  /// The result, or what the body threw.
  public T await() {
    try {
      return result.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw failed;
    }
  }

  /// Nobody will use it: waits for its end and takes a result back.
  public void abandon(Consumer<T> takeBack) {
    result.thenAccept(takeBack).exceptionally(failed -> null).join();
  }
}
