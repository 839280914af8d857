package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.work.Background;
import cn.qinshui.zhuanban.app.work.Job;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the words of attachments in the background: all that are new at the start, and each that is added. Cancelled in
/// the status bar it stops until the next start.
final class AttachmentReading implements AutoCloseable {
  private static final Set<String> TABLES = Set.of("attachment");

  private final Work work;
  private final Background<?> reading;
  private final TableWatch.Watch watch;
  private @Nullable Job running;
  private boolean again;
  private boolean stopped;

  AttachmentReading(Work work, TableWatch tables, Background<?> reading) {
    this.work = work;
    this.reading = reading;
    this.watch = tables.on(TABLES, this::begin);
  }

  /// One at a time: what is added meanwhile is read after.
  void begin() {
    if (stopped) return;
    if (running != null) {
      again = true;
      return;
    }
    running = work.run("读取附件文字", reading, read -> {});
    running.state().subscribe(this::followed);
  }

  /// However it ends, what is added later is read: only who cancels it wants none.
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
