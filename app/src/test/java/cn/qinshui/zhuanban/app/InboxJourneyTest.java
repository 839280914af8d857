package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A 席位包 that another desk brought is seen in the morning, opened with one key or click, and counted anew each time.
@ExtendWith(Toolkit.class)
class InboxJourneyTest {
  private static final int FARTHEST = 60;

  @TempDir Path folder;

  private RealWindow window;
  private Hands hands;
  private Inbox inbox;

  @BeforeEach
  void open() throws IOException {
    window = new RealWindow(folder);
    hands = window.hands();
    inbox = new Inbox(folder, TestDesk.CLOCK.getZone());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private boolean onTheLine() {
    var owner = hands.stage().getScene().getFocusOwner();
    return owner != null && owner.getStyleClass().contains("today-inbox");
  }

  @Test
  void todayCountsWhatWaitsAndOpensIt() throws IOException {
    var waiting = inbox.waiting();
    assertThat(waiting).as("the demo library has one").hasSize(1);
    assertThat(hands.sees("待合并的席位包 1 个")).isTrue();
    for (int i = 0; i < FARTHEST && !hands.ask(this::onTheLine); i++) hands.press(KeyCode.TAB);
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isEqualTo(new Route.Exchange());
    assertThat(hands.sees(waiting.getFirst().name())).isTrue();
    Files.writeString(inbox.folder().resolve("示例二" + Inbox.SUFFIX), "示例");
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isEqualTo(new Route.TodayPage());
    assertThat(hands.sees("待合并的席位包 2 个")).as("looked at again").isTrue();
    hands.click("待合并的席位包 2 个");
    assertThat(window.here()).isEqualTo(new Route.Exchange());
    for (var each : inbox.waiting()) Files.delete(inbox.folder().resolve(each.name()));
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.ask(() -> hands.stage().getScene().getRoot().lookup(".today-inbox").isVisible()))
        .as("nothing waits any more")
        .isFalse();
  }
}
