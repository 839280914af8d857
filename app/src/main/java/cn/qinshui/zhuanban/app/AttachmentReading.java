package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.usecase.ReadAttachments;
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
  private final ReadAttachments reading;
  private final TableWatch.Watch watch;
  private @Nullable Job running;
  private boolean again;
  private boolean stopped;

  AttachmentReading(Work work, TableWatch tables, ReadAttachments reading) {
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
    var job = work.run("读取附件文字", reading::run, read -> ended());
    if (job.state().get() != Job.State.RUNNING) return;
    running = job;
    job.state()
        .addListener((source, before, now) -> {
          if (now == Job.State.CANCELLED) stopped = true;
        });
  }

  private void ended() {
    running = null;
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
