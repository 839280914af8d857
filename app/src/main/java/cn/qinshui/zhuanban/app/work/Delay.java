package cn.qinshui.zhuanban.app.work;

import java.time.Duration;

/// Runs an action on the screen's thread after a while.
@FunctionalInterface
public interface Delay {
  /// @return takes the action back if it has not run yet
  Runnable after(Duration wait, Runnable action);
}
