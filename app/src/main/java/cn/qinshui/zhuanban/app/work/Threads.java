package cn.qinshui.zhuanban.app.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// The program's threads: two or three for data, one that counts, one for paper, one clock. Closing waits for what writes.
public final class Threads implements AutoCloseable {

  /// As many pieces of work read at the same time.
  public static final int READERS = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ExecutorService data = Executors.newFixedThreadPool(READERS, named("data"));
  private final ExecutorService count = Executors.newSingleThreadExecutor(named("count"));
  private final ExecutorService paper = Executors.newSingleThreadExecutor(named("paper"));
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(named("clock"));

  /// Background work on these threads that shows itself through `fx`.
  public Work work(FxThread fx, Failures failures) {
    return new Work(
        lane ->
            switch (lane) {
              case DATA -> data;
              case COUNT -> count;
              case PAPER -> paper;
            },
        fx,
        delay(fx),
        failures);
  }

  private Delay delay(FxThread fx) {
    return (wait, action) -> {
      Future<?> timer = clock.schedule(() -> fx.later(action), wait.toMillis(), TimeUnit.MILLISECONDS);
      return () -> timer.cancel(false);
    };
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().name(name + "-", 1).daemon(true).factory();
  }

  /// Takes no new work and lets running work end, so that nothing is cut off in the middle of a transaction.
  @Override
  public void close() {
    clock.shutdownNow();
    paper.shutdown();
    count.shutdownNow();
    data.shutdown();
    try {
      data.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
