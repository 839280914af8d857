package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A way through the whole window on the demo library, by hands and eyes.
@ExtendWith(Toolkit.class)
abstract class Journey {
  @TempDir Path folder;
  RealWindow window;
  Hands hands;

  @BeforeEach
  void open() throws IOException {
    window = new RealWindow(folder);
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
  }
}
