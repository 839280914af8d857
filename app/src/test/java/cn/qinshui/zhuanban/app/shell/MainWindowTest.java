package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.FxThread;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class MainWindowTest {

  private final FxThread fx = FxThread.javafx();
  private final Memory memory = Memory.forgetful();

  private MainWindow open() {
    return fx.call(() -> {
      MainWindow window = new MainWindow(new Stage(), memory);
      window.show(new Pane(), new SimpleStringProperty("企业（60） — 专班工作台"));
      return window;
    });
  }

  @Test
  void standsWhereItWasLeft() {
    MainWindow first = open();
    fx.call(() -> {
      first.stage().setMaximized(false);
      first.stage().setX(20);
      first.stage().setY(40);
      first.stage().setWidth(980);
      first.stage().setHeight(700);
      first.close();
      return true;
    });
    MainWindow second = open();
    assertThat(second.stage().getX()).isEqualTo(20);
    assertThat(second.stage().getWidth()).isEqualTo(980);
    assertThat(second.stage().getTitle()).isEqualTo("企业（60） — 专班工作台");
    fx.call(() -> {
      second.close();
      return true;
    });
  }

  @Test
  void placeOnAScreenThatIsGoneIsForgotten() {
    memory.put("window.bounds", "9000 40 1200 800");
    memory.put("window.maximized", "false");
    MainWindow window = open();
    assertThat(window.stage().getX()).isLessThan(1000);
    fx.call(() -> {
      window.close();
      return true;
    });
  }

  @Test
  void asksBeforeItCloses() {
    MainWindow window = open();
    Runnable[] close = new Runnable[1];
    fx.call(() -> {
      window.onClose(go -> close[0] = go);
      Event.fireEvent(window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
      return true;
    });
    assertThat(window.stage().isShowing()).isTrue();
    fx.call(() -> {
      close[0].run();
      return true;
    });
    assertThat(window.stage().isShowing()).isFalse();
  }
}
