package cn.qinshui.zhuanban.app.ui;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The tip of a control, made when the mouse first comes by: each tooltip is a window of its own, and a page has dozens.
public final class Tip {

  private Tip() {}

  public static void on(Control control, String text) {
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent entered) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            control.setTooltip(new Tooltip(text));
          }
        });
  }
}
