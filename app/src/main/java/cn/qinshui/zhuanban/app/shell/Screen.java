package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.TableWatch;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What a feature shows at a route. It lives as long as one can come back to it, and is closed after that.
public interface Screen {

  /// The whole content area; the same node every time.
  Node content();

  /// What the window's title says: the name of the list or record, with its count where it has one.
  ObservableValue<String> title();

  /// What the keys of the program do here.
  default Commands commands() {
    return Commands.none();
  }

  /// The chapter of the handbook that F1 opens here, by its file name.
  default String chapter() {
    return "start";
  }

  /// Its interest in tables; paused by the navigator while another screen is in front.
  default List<TableWatch.Watch> watches() {
    return List.of();
  }

  /// It came to the front, the first time or again: the place to put the keyboard where it is wanted.
  default void shown() {}

  /// Someone wants to leave. It goes at once, or asks about unsaved input first and goes if the answer allows it.
  default void leave(Runnable go) {
    go.run();
  }

  /// Nobody can come back to it any more.
  default void close() {}
}
