package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.work.Job;
import cn.qinshui.zhuanban.app.work.Work;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the foot: who works, in which library, and what goes on in the background with its progress and cancel.
///
/// Work that is over in a moment never shows, so that the line is calm.
final class StatusBar extends HBox {

  private static final Duration MOMENT = Duration.millis(400);

  private final Work work;
  private final Label doing = Boxes.text("", "status-job");
  private final ProgressBar bar = new ProgressBar();
  private final HBox job = Boxes.row(8);
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private @Nullable Job shown;

  StatusBar(Surroundings around, Work work, ObservableValue<String> message) {
    this.work = work;
    getStyleClass().add("status-bar");
    Label who = Boxes.whole("");
    who.textProperty().bind(around.who());
    who.setGraphic(new FontIcon(Feather.USER));
    Label library = Boxes.text("");
    library.textProperty().bind(around.library());
    library.setGraphic(new FontIcon(Feather.DATABASE));
    job.getChildren().addAll(doing, bar, Buttons.icon(Feather.X, "停止", this::cancel));
    job.setVisible(false);
    Label said = Boxes.text("", "status-said");
    said.textProperty().bind(message);
    getChildren().addAll(who, library, said, Boxes.spring(), job);
    work.jobs().addListener((ListChangeListener<Job>) change -> changed());
    moment.setOnFinished(event -> show());
  }

  private void changed() {
    if (work.jobs().isEmpty()) {
      moment.stop();
      show();
    } else if (shown == null) {
      moment.play();
    } else if (!work.jobs().contains(shown)) {
      show();
    }
  }

  private void show() {
    Job now = work.jobs().isEmpty() ? null : work.jobs().getFirst();
    shown = now;
    doing.textProperty().unbind();
    bar.progressProperty().unbind();
    job.setVisible(now != null);
    if (now != null) {
      int more = work.jobs().size() - 1;
      String rest = more > 0 ? "（另有 " + more + " 项）" : "";
      doing.textProperty().bind(now.note().map(note -> now.title() + (note.isEmpty() ? "" : " · " + note) + rest));
      bar.progressProperty().bind(now.fraction());
    }
  }

  private void cancel() {
    if (shown != null) {
      shown.cancel();
    }
  }
}
