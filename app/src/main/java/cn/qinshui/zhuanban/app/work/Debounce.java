package cn.qinshui.zhuanban.app.work;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Runs an action once its calls have paused; the program is not idle while one waits.
public final class Debounce {

  private final Work work;
  private final Delay delay;
  private final Duration wait;
  private final Runnable action;
  private @Nullable Runnable takeBack;
  private int asked;

  Debounce(Work work, Delay delay, Duration wait, Runnable action) {
    this.work = work;
    this.delay = delay;
    this.wait = wait;
    this.action = action;
  }

  /// Asks for the action; starts the wait anew.
  public void ask() {
    work.fx().require();
    cancel();
    int own = ++asked;
    work.waiting(1);
    Runnable back =
        delay.after(
            wait,
            () -> {
              if (own == asked) {
                run();
              }
            });
    takeBack = own == asked ? back : null;
  }

  /// Runs the action at once if one waits: for Enter in a search field.
  public void now() {
    if (takeBack != null) {
      cancel();
      action.run();
    }
  }

  public void cancel() {
    Runnable back = takeBack;
    takeBack = null;
    asked++;
    if (back != null) {
      back.run();
      work.waiting(-1);
    }
  }

  private void run() {
    takeBack = null;
    asked++;
    try {
      action.run();
    } finally {
      work.waiting(-1);
    }
  }
}
