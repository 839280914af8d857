package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.work.Background;
import cn.qinshui.zhuanban.app.work.Job;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps something up with the library in the background: once at the start, and again after each change of some tables.
/// Cancelled in the status bar it stops until the next start.
final class Upkeep implements AutoCloseable {
  private final Work work;
  private final String title;
  private final Background<?> body;
  private final TableWatch.Watch watch;
  private @Nullable Job running;
  private boolean begun;
  private boolean again;
  private boolean stopped;

  Upkeep(Work work, TableWatch watch, Set<String> tables, String title, Background<?> body) {
    this.work = work;
    this.title = title;
    this.body = body;
    this.watch =
        watch.on(
            tables,
            () -> {
              if (begun) begin();
            });
  }

  /// One at a time: what changes meanwhile is seen to after.
  void begin() {
    begun = true;
    if (stopped) return;
    if (running != null) {
      again = true;
      return;
    }
    running = work.run(title, body, done -> {});
    running.state().subscribe(this::followed);
  }

  /// However it ends, what changes later is seen to: only who cancels it wants none.
  private void followed(Job.State state) {
    if (state == Job.State.RUNNING) return;
    running = null;
    stopped |= state == Job.State.CANCELLED;
    if (again) {
      again = false;
      begin();
    }
  }

  @Override
  public void close() {
    stopped = true;
    watch.close();
    if (running != null) running.cancel();
  }
}
