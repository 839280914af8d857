package cn.qinshui.zhuanban.app.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The link between a piece of background work and its line in the status bar; safe from any thread.
///
/// Cancelling is a request that the work looks for: threads are never interrupted, because an interrupt closes the
/// database's file under the engine.
public final class Progress {

  /// How far the work is.
  ///
  /// @param fraction 0 to 1, negative where the length is not known
  /// @param note what it is at, may be empty
  public record State(double fraction, String note) {
    static final State UNKNOWN = new State(-1, "");
  }

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<State> latest = new AtomicReference<>(State.UNKNOWN);
  private final Consumer<State> listener;

  Progress(Consumer<State> listener) {
    this.listener = listener;
  }

  /// Progress that nobody watches, for calling a background body directly.
  public static Progress unwatched() {
    return new Progress(state -> {});
  }

  /// Reports `done` of `all` steps; throws when the work was cancelled meanwhile.
  public void step(long done, long all, String note) {
    check();
    State state = new State(all > 0 ? Math.clamp((double) done / all, 0.0, 1.0) : -1, note);
    if (!state.equals(latest.getAndSet(state))) {
      listener.accept(state);
    }
  }

  /// Reports what the work is at without a length.
  public void note(String note) {
    step(0, 0, note);
  }

  public boolean isCancelled() {
    return cancelled.get();
  }

  /// To be called between the steps of long work.
  public void check() {
    if (cancelled.get()) {
      throw new CancellationException();
    }
  }

  State latest() {
    return latest.get();
  }

  void cancel() {
    cancelled.set(true);
  }
}
