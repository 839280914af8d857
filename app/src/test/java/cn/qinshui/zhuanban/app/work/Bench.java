package cn.qinshui.zhuanban.app.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Work whose steps a test lets happen one by one: background pieces, and timers that ring when told.
final class Bench {

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Runnable> timers = new ArrayList<>();
  final Work work =
      new Work(
          lane -> background::add,
          FxThread.direct(),
          (wait, action) -> {
            timers.add(action);
            return () -> timers.remove(action);
          },
          new Failures());

  /// Lets the oldest piece of background work happen.
  void next() {
    background.removeFirst().run();
  }

  void all() {
    while (!background.isEmpty()) {
      next();
    }
  }

  int waiting() {
    return background.size();
  }

  /// Lets every timer ring.
  void ring() {
    List<Runnable> due = List.copyOf(timers);
    timers.clear();
    due.forEach(Runnable::run);
  }
}
