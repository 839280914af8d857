package cn.qinshui.zhuanban.app.work;

/// What is done off the screen's thread. It reports to `progress` and looks there whether it was cancelled.
@FunctionalInterface
public interface Background<T> {
  T run(Progress progress) throws Exception;
}
