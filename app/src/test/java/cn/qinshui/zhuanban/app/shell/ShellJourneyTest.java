package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
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
}
