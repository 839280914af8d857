package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.Work;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// When nothing goes on any more: no background work for a few pulses in a row, so that what a result brings has been
/// laid out. For pictures and tests, which never wait by the clock.
public final class Stillness extends AnimationTimer {

  private static final int PULSES = 2;

  private final Work work;
  private final Runnable then;
  private int pulses;

  private Stillness(Work work, Runnable then) {
    this.work = work;
    this.then = then;
  }

  /// Runs `then` on the screen's thread once all is still; to be called on that thread.
  public static void then(Work work, Runnable then) {
    if (work.idle().get()) {
      new Stillness(work, then).start();
    } else {
      work.idle()
          .addListener(
              new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Boolean> source, Boolean before, Boolean idle) {
                  if (idle) {
                    work.idle().removeListener(this);
                    then(work, then);
                  }
                }
              });
    }
  }

  @Override
  public void handle(long now) {
    if (!work.idle().get()) {
      stop();
      then(work, then);
    } else if (++pulses > PULSES) {
      stop();
      then.run();
    }
  }
}
