package cn.qinshui.zhuanban.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TableWatchTest {

  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final TableWatch watch = new TableWatch(new FxThread(screen::add, () -> true));
  private final AtomicInteger reloads = new AtomicInteger();

  private void pulse() {
    while (!screen.isEmpty()) {
      screen.removeFirst().run();
    }
  }

  @Test
  void burstOfCommitsGivesOneReloadAndForeignTablesNone() {
    watch.on(Set.of("enterprise", "enterprise_year"), reloads::incrementAndGet);
    watch.changed(Set.of("enterprise"));
    watch.changed(Set.of("enterprise_year", "visit"));
    pulse();
    assertThat(reloads).hasValue(1);
    watch.changed(Set.of("visit"));
    pulse();
    assertThat(reloads).hasValue(1);
  }

  @Test
  void pausedWatchReloadsOnceWhenItResumesIfItIsStale() {
    TableWatch.Watch own = watch.on(Set.of("demand"), reloads::incrementAndGet);
    own.pause();
    watch.changed(Set.of("demand"));
    pulse();
    watch.changed(Set.of("demand"));
    pulse();
    assertThat(reloads).hasValue(0);
    own.resume();
    assertThat(reloads).hasValue(1);
    own.pause();
    own.resume();
    assertThat(reloads).as("not stale").hasValue(1);
  }

  @Test
  void closedWatchHearsNothing() {
    TableWatch.Watch own = watch.on(Set.of("demand"), reloads::incrementAndGet);
    own.close();
    watch.changed(Set.of("demand"));
    pulse();
    assertThat(reloads).hasValue(0);
  }
}
