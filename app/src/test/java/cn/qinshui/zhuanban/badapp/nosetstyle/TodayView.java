package cn.qinshui.zhuanban.badapp.nosetstyle;

import javafx.scene.control.Label;

/// Breaks the rule: paints by hand.
final class TodayView {
  void paint(Label label) {
    label.setStyle("-fx-text-fill: red");
  }
}
