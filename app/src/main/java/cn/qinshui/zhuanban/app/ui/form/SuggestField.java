package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// An entry of a dictionary, or words of one's own where none fits: type anything, or pick with Alt+↓.
public final class SuggestField extends ComboBox<String> {

  private final List<Choice> entries;

  public SuggestField(List<Choice> entries) {
    this.entries = List.copyOf(entries);
    setEditable(true);
    getItems().setAll(entries.stream().map(Choice::label).toList());
    setMaxWidth(Double.MAX_VALUE);
    getEditor()
        .focusedProperty()
        .addListener((source, before, now) -> {
          if (now) {
            getEditor().selectAll();
          }
        });
  }

  /// For words that have no code.
  public static SuggestField ofWords(List<String> words) {
    return new SuggestField(words.stream().map(word -> new Choice(word, word)).toList());
  }

  /// The entry whose label was typed, or the typed words as an entry of their own; none where nothing is typed.
  public Optional<Choice> chosen() {
    String typed = getEditor().getText() == null ? "" : getEditor().getText().strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return entries.stream()
        .filter(entry -> entry.label().equals(typed))
        .findFirst()
        .or(() -> Optional.of(new Choice(typed, typed)));
  }

  /// What was chosen as words; null where nothing is typed.
  public @Nullable String words() {
    return chosen().map(Choice::label).orElse(null);
  }

  public void show(@Nullable String label) {
    setValue(label == null ? "" : label);
    getEditor().setText(label == null ? "" : label);
  }
}
