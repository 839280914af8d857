package cn.qinshui.zhuanban.app.ui.form;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// A text that is mostly one of a few: type anything, or pick with Alt+↓.
///
/// What is shown may be saved under another name, such as 审计报告 as AUDIT; anything else is saved as typed.
public final class SuggestField extends ComboBox<String> {

  private final UnaryOperator<String> toShown;
  private final UnaryOperator<String> toSaved;

  public SuggestField(List<String> suggestions) {
    this(suggestions, UnaryOperator.identity(), UnaryOperator.identity());
  }

  public SuggestField(List<String> suggestions, UnaryOperator<String> toShown, UnaryOperator<String> toSaved) {
    this.toShown = toShown;
    this.toSaved = toSaved;
    setEditable(true);
    getItems().setAll(suggestions);
    setMaxWidth(Double.MAX_VALUE);
    focusedProperty().addListener((source, before, now) -> {
      if (now) {
        getEditor().selectAll();
      }
    });
  }

  /// What is to be saved; empty where nothing is typed.
  public String saved() {
    String typed = getEditor().getText() == null ? "" : getEditor().getText().strip();
    return typed.isEmpty() ? "" : toSaved.apply(typed);
  }

  public void show(@Nullable String saved) {
    String shown = saved == null || saved.isEmpty() ? "" : toShown.apply(saved);
    setValue(shown);
    getEditor().setText(shown);
  }
}
