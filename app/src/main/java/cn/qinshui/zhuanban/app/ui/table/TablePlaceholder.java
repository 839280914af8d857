package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.work.Failure;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a table without rows: nothing for a moment, then 正在读取, then why it is empty or what went wrong.
final class TablePlaceholder extends StackPane {

  private static final Duration MOMENT = Duration.millis(300);

  private final Paged<?> paged;
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private Node empty = new EmptyState(Feather.INBOX, "没有记录", "换个条件试试。");

  TablePlaceholder(Paged<?> paged) {
    this.paged = paged;
    InvalidationListener show = change -> show();
    paged.loaded().addListener(show);
    paged.failure().addListener(show);
    moment.setOnFinished(event -> {
      if (!paged.loaded().get() && paged.loading().get()) {
        getChildren().setAll(Boxes.text("正在读取…", "muted"));
      }
    });
    show();
  }

  void empty(Node state) {
    empty = state;
    show();
  }

  private void show() {
    Failure failure = paged.failure().get();
    if (failure != null) {
      getChildren()
          .setAll(
              new EmptyState(Feather.ALERT_TRIANGLE, "没有读出来", failure.sentence())
                  .action(Buttons.plain("重新读取", paged::reload)));
    } else if (paged.loaded().get()) {
      getChildren().setAll(empty);
    } else {
      getChildren().clear();
      moment.playFromStart();
    }
  }
}
