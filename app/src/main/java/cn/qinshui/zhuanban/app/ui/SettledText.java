package cn.qinshui.zhuanban.app.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/// What stands in a text field without the letters an input method is still composing (拼音未上屏).
///
/// While composing, JavaFX puts the raw letters into the field's own text; whoever searches or checks listens here.
public final class SettledText {

  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private boolean composing;

  public SettledText(TextInputControl field) {
    text.set(plain(field));
    field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = !event.getComposed().isEmpty());
    field.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> update(field));
    field.textProperty().addListener((source, before, now) -> update(field));
  }

  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  public String get() {
    return text.get();
  }

  private void update(TextInputControl field) {
    if (!composing) {
      text.set(plain(field));
    }
  }

  private static String plain(TextInputControl field) {
    String now = field.getText();
    return now == null ? "" : now;
  }
}
