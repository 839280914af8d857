package cn.qinshui.zhuanban.data.exchange;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Something that another thread makes while this one goes on.
final class Beside<T> {
  private final CompletableFuture<T> made;

  private Beside(CompletableFuture<T> made) {
    this.made = made;
  }

  static <T> Beside<T> begin(Supplier<T> making) {
    return new Beside<>(CompletableFuture.supplyAsync(making));
  }

  static <T> Beside<T> done(T result) {
    return new Beside<>(CompletableFuture.completedFuture(result));
  }

  /// Waits for it; what went wrong there goes wrong here.
  T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) throw problem;
      if (e.getCause() instanceof Error problem) throw problem;
      throw e;
    }
  }

  /// Waits until the other thread does nothing any more, whatever came of it.
  void end() {
    made.handle((_, _) -> true).join();
  }
}
