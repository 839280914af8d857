package cn.qinshui.zhuanban.app.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Short messages at the foot of the window that go away by themselves; one action each, such as 撤销.
public final class Toasts extends VBox {

  private static final Duration STAYS = Duration.seconds(5);
  private static final Duration STAYS_WITH_ACTION = Duration.seconds(10);
  private static final int AT_ONCE = 3;

  public Toasts() {
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
  }

  public void show(String sentence) {
    add(sentence, null, STAYS);
  }

  public void show(String sentence, String word, Runnable action) {
    Button button = Buttons.link(word, action);
    add(sentence, button, STAYS_WITH_ACTION);
  }

  private void add(String sentence, @Nullable Button action, Duration stays) {
    HBox toast = Boxes.row(12, Boxes.text(sentence, "toast-text"));
    toast.getStyleClass().add("toast");
    toast.setMaxWidth(USE_PREF_SIZE);
    PauseTransition end = new PauseTransition(stays);
    end.setOnFinished(event -> getChildren().remove(toast));
    if (action != null) {
      action.addEventHandler(javafx.event.ActionEvent.ACTION, event -> getChildren().remove(toast));
      toast.getChildren().add(action);
    }
    toast.getChildren().add(Buttons.icon(Feather.X, "关闭", () -> getChildren().remove(toast)));
    toast.setOnMouseEntered(event -> end.stop());
    toast.setOnMouseExited(event -> end.playFromStart());
    getChildren().add(toast);
    while (getChildren().size() > AT_ONCE) {
      getChildren().removeFirst();
    }
    end.play();
  }
}
