package cn.qinshui.zhuanban.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.work.FxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An input method puts raw letters into the field while one is still choosing characters; nobody may act on those.
@ExtendWith(Toolkit.class)
class InputMethodTest {

  private final List<String> heard = new ArrayList<>();

  private void compose(TextField field, String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty() ? List.of() : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    field.fireEvent(
        new InputMethodEvent(
            field, field, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
  }

  private TextField field() {
    TextField field = new TextField();
    new Scene(field);
    field.applyCss();
    new SettledText(field).text().addListener((source, before, now) -> heard.add(now));
    return field;
  }

  @Test
  void hearsTheWordButNotTheLettersItWasSpelledWith() {
    String raw =
        FxThread.javafx()
            .call(() -> {
              TextField field = field();
              compose(field, "qin", "");
              String letters = field.getText();
              compose(field, "qin'shui", "");
              compose(field, "", "沁水");
              return letters;
            });
    assertThat(raw).as("the raw letters do stand in the field").isEqualTo("qin");
    assertThat(heard).containsExactly("沁水");
  }

  @Test
  void lettersCommittedAsTheyStandAreHeard() {
    FxThread.javafx()
        .call(() -> {
          TextField field = field();
          compose(field, "hx", "");
          compose(field, "", "hx");
          return true;
        });
    assertThat(heard).containsExactly("hx");
  }

  @Test
  void givenUpCompositionIsNoChange() {
    FxThread.javafx()
        .call(() -> {
          TextField field = field();
          field.setText("沁水");
          compose(field, "x", "");
          compose(field, "", "");
          return true;
        });
    assertThat(heard).containsExactly("沁水");
  }
}
