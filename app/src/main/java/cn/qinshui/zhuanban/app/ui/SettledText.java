package cn.qinshui.zhuanban.app.ui;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/// What stands in a text field without the letters an input method is still composing (拼音未上屏).
///
/// While composing, JavaFX puts the raw letters into the field's own text; whoever searches or checks listens here.
public final class SettledText {

  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private String composed = "";

  public SettledText(TextInputControl field) {
    text.set(plain(field));
    field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing(field, event));
    field.textProperty().addListener((source, before, now) -> update(field));
  }

  /// Hears the event before the field does. Letters that are committed as they stand change nothing in the field, so no
  /// change would be heard after this.
  private void composing(TextInputControl field, InputMethodEvent event) {
    String before = composed;
    composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (!before.isEmpty() && composed.isEmpty() && before.equals(event.getCommitted())) {
      update(field);
    }
  }

  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  public String get() {
    return text.get();
  }

  private void update(TextInputControl field) {
    if (composed.isEmpty()) {
      text.set(plain(field));
    }
  }

  private static String plain(TextInputControl field) {
    String now = field.getText();
    return now == null ? "" : now;
  }
}
