package cn.qinshui.zhuanban.app.ui.table;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A thin line over a list that is being read again; it shows only when that takes longer than a moment.
final class LoadingLine extends ProgressBar {

  private static final Duration MOMENT = Duration.millis(400);

  private final PauseTransition moment = new PauseTransition(MOMENT);

  LoadingLine(ObservableValue<Boolean> loading) {
    super(INDETERMINATE_PROGRESS);
    getStyleClass().add("loading-line");
    setMaxWidth(Double.MAX_VALUE);
    setMouseTransparent(true);
    setVisible(false);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    moment.setOnFinished(event -> setVisible(loading.getValue()));
    loading.addListener((source, before, now) -> {
      if (now) {
        moment.playFromStart();
      } else {
        moment.stop();
        setVisible(false);
      }
    });
  }
}
