package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Ctrl+K in the whole window on the demo library: found by keyboard alone, and back to the same place.
class SearchJourneyTest extends Journey {
  private Hands search(String text) {
    return hands.press(KeyCode.CONTROL, KeyCode.K).type(text);
  }

  @Test
  void aWordInsideAnAttachedPdfLeadsToItsFirm() throws IOException {
    search("磁悬浮联轴器");
    assertThat(window.picture("search-file")).exists();
    assertThat(hands.sees("附件")).isTrue();
    assertThat(hands.sees("技术协议（示例）.pdf")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.EnterpriseFile.class);
    assertThat(hands.sees("技术协议（示例）.pdf")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isEqualTo(new Route.TodayPage());
  }

  @Test
  void escLeavesTheSearchWhereOneWas() throws IOException {
    hands.click("措施矩阵");
    search("sl");
    assertThat(window.picture("search-sl")).exists();
    hands.press(KeyCode.DOWN).press(KeyCode.ESCAPE);
    assertThat(window.here()).isInstanceOf(Route.Matrix.class);
    search("没有这样的字");
    assertThat(hands.sees("没有找到“没有这样的字”")).isTrue();
  }

  @Test
  void ledgersAndMeetingsAreFoundAndOpen() {
    search("专班第二次会议");
    assertThat(hands.sees("会议")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.Behind.class);
  }
}
