package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The shell at the keyboard and the mouse.
@ExtendWith(Toolkit.class)
class ShellJourneyTest {

  private SampleWindow window = SampleWindow.open();
  private Hands hands = new Hands(window.work(), window.root());

  @AfterEach
  void close() {
    hands.close();
    window.close();
  }

  @BeforeEach
  void openList() {
    hands.click("企业");
  }

  private Route here() {
    Navigator.Step step = hands.ask(() -> window.navigator().current().get());
    return step.route();
  }

  @Test
  void escapeReturnsToTheSelectedRow() {
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(here()).isEqualTo(new Route.EnterpriseFile(2));
    hands.press(KeyCode.ESCAPE);
    assertThat(here()).isEqualTo(new Route.EnterpriseList());
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(here()).isEqualTo(new Route.EnterpriseFile(3));
  }

  @Test
  void searchBoxFindsByKeyboardAloneAndEscapeGivesTheKeyboardBack() {
    hands.press(KeyCode.CONTROL, KeyCode.K).type("hx").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(here()).isEqualTo(new Route.EnterpriseFile(2));
    hands.press(KeyCode.ALT, KeyCode.LEFT);
    hands.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ESCAPE).press(KeyCode.ENTER);
    assertThat(here()).as("the keyboard is in the list again").isEqualTo(new Route.EnterpriseFile(0));
  }

  @Test
  void helpOpensTheChapterOfTheScreen() {
    hands.press(KeyCode.F1);
    assertThat(here()).isEqualTo(new Route.Handbook("start"));
    assertThat(hands.sees("从这里开始")).isTrue();
  }

  @Test
  void dialogHoldsTheKeyboardAndItsDeedRuns() {
    StringBuilder done = new StringBuilder();
    hands.act(() -> {
      window.notices().ask("转交？", "转给李建军。", "转交", () -> done.append("yes"));
    });
    hands.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(hands.sees("转交？")).isTrue();
    hands.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
    hands.click("转交");
    assertThat(done).hasToString("yes");
    assertThat(hands.sees("转交？")).isFalse();
  }

  @Test
  void theSecondHalfOfADoubleClickTouchesNothingOnTheNextScreen() {
    hands.act(() -> window.navigator().open(new Route.EnterpriseFile(2)));
    List<Integer> heard = new ArrayList<>();
    hands.act(() -> {
      Navigator.Step step = window.navigator().current().get();
      Node page = step.screen().content();
      page.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> heard.add(press.getClickCount()));
      for (int clicks : new int[] {2, 1, 2}) {
        Event.fireEvent(page, press(clicks));
      }
    });
    assertThat(heard).as("the first was meant for the screen before").containsExactly(1, 2);
  }

  private static MouseEvent press(int clicks) {
    PickResult nowhere = new PickResult(null, 0, 0);
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        nowhere);
  }
}
