package cn.qinshui.zhuanban.badapp.threadsinworkonly.feature.today;

import javafx.application.Platform;

/// Breaks the rule: goes to the screen's thread by itself.
final class TodayView {
  void show(Runnable later) {
    Platform.runLater(later);
  }
}
