package cn.qinshui.zhuanban.app.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// Turns the announcements of commits (table names, from any thread) into reloads on the screen's thread.
///
/// A burst of commits gives one reload. A paused watch remembers that it is stale and reloads when it resumes, so that
/// screens behind the one in front cost nothing.
public final class TableWatch {

  private final FxThread fx;
  private final List<Watch> watches = new CopyOnWriteArrayList<>();
  private final Set<String> touched = new HashSet<>();

  public TableWatch(FxThread fx) {
    this.fx = fx;
  }

  /// To be subscribed to the database's announcements.
  public void changed(Set<String> tables) {
    boolean first;
    synchronized (touched) {
      first = touched.isEmpty();
      touched.addAll(tables);
    }
    if (first && !tables.isEmpty()) {
      fx.later(this::announce);
    }
  }

  /// Calls `reload` after commits that touch one of `tables`, until the watch is closed.
  public Watch on(Set<String> tables, Runnable reload) {
    Watch watch = new Watch(Set.copyOf(tables), reload);
    watches.add(watch);
    return watch;
  }

  private void announce() {
    Set<String> tables;
    synchronized (touched) {
      tables = Set.copyOf(touched);
      touched.clear();
    }
    for (Watch watch : watches) {
      if (watch.tables.stream().anyMatch(tables::contains)) {
        watch.touch();
      }
    }
  }

  /// One listener's interest in some tables.
  public final class Watch implements AutoCloseable {
    private final Set<String> tables;
    private final Runnable reload;
    private boolean paused;
    private boolean stale;

    private Watch(Set<String> tables, Runnable reload) {
      this.tables = tables;
      this.reload = reload;
    }

    private void touch() {
      if (paused) {
        stale = true;
      } else {
        reload.run();
      }
    }

    public void pause() {
      paused = true;
    }

    public void resume() {
      paused = false;
      if (stale) {
        stale = false;
        reload.run();
      }
    }

    @Override
    public void close() {
      watches.remove(this);
    }
  }
}
