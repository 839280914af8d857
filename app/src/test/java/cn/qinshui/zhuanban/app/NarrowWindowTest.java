package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// In a window that was made small no screen pushes another part of the window out of it.
@ExtendWith(Toolkit.class)
class NarrowWindowTest {

  private static final int WIDTH = 960;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void sidebarAndPageStandSideBySide(Section section) throws IOException {
    try (var window = new RealWindow(folder)) {
      Hands hands = window.hands();
      hands.act(() -> hands.stage().setWidth(WIDTH)).click(section.title());
      assertThat(hands.ask(() -> left(hands, ".sidebar"))).isZero();
      assertThat(hands.ask(() -> right(hands, ".content-area"))).isLessThanOrEqualTo(WIDTH);
      window.picture("narrow-" + section.ordinal());
    }
  }

  /// It moves sideways with the place one stands at.
  @Test
  void theMatrixFollowsThePlace() throws IOException {
    try (var window = new RealWindow(folder)) {
      Hands hands = window.hands();
      hands.act(() -> hands.stage().setWidth(WIDTH)).click(Section.MATRIX.title()).press(KeyCode.END);
      assertThat(hands.ask(() -> right(hands, ".matrix-cell:here"))).isBetween(1.0, (double) WIDTH);
      window.picture("narrow-matrix-end");
    }
  }

  private static double left(Hands hands, String selector) {
    Node node = hands.stage().getScene().getRoot().lookup(selector);
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static double right(Hands hands, String selector) {
    Node node = hands.stage().getScene().getRoot().lookup(selector);
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }
}
