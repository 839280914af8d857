package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.SettledText;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// An entry of a dictionary, or words of one's own where none fits and [#onlyListed] was not said. ↓ or a click opens
/// the list, typing narrows it, Enter takes, Esc closes it.
public final class SuggestField extends HBox implements Field {

  private final List<Choice> entries;
  private final TextField field = new TextField();
  private final ChoicePopup<Choice> popup = new ChoicePopup<>(Choice::label, entry -> "", this::take);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private BiPredicate<Choice, String> matches = (entry, typed) -> entry.label().contains(typed);
  private boolean onlyListed;
  private boolean writing;
  private Choice kept = new Choice("", "");

  public SuggestField(List<Choice> entries) {
    this.entries = List.copyOf(entries);
    getStyleClass().addAll("input-row", "suggest-field");
    Button open = Buttons.icon(Feather.CHEVRON_DOWN, "选择（↓）", this::openAll);
    open.setFocusTraversable(false);
    getChildren().addAll(Boxes.grow(field), open);
    setMaxWidth(Double.MAX_VALUE);
    new SettledText(field).text().addListener((source, before, now) -> typed(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.setOnMouseClicked(event -> openAll());
    field
        .focusedProperty()
        .addListener((source, before, now) -> {
          if (now) {
            field.selectAll();
          } else {
            commit();
          }
        });
  }

  /// For words that have no code.
  public static SuggestField ofWords(List<String> words) {
    return new SuggestField(words.stream().map(word -> new Choice(word, word)).toList());
  }

  /// Nothing but an entry of the list is taken, and what the record held before.
  public SuggestField onlyListed() {
    onlyListed = true;
    return this;
  }

  /// How typed letters find an entry; without it by part of the label.
  public SuggestField finds(BiPredicate<Choice, String> by) {
    matches = by;
    return this;
  }

  private void typed(String text) {
    if (writing) {
      return;
    }
    problem.set("");
    if (field.isFocused()) {
      open(text.strip());
    }
  }

  private void openAll() {
    field.requestFocus();
    open("");
    listed().ifPresent(popup::select);
  }

  private void open(String typed) {
    List<Choice> found = entries.stream().filter(entry -> typed.isEmpty() || matches.test(entry, typed)).toList();
    popup.fill(found);
    if (found.isEmpty() || getScene() == null) {
      popup.hide();
    } else {
      popup.show(field, field.getWidth());
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          popup.move(1);
        } else {
          openAll();
        }
      }
      case UP -> popup.move(-1);
      case ENTER -> {
        if (!popup.isShowing()) {
          return;
        }
        take();
      }
      case ESCAPE -> {
        if (!popup.isShowing()) {
          return;
        }
        popup.hide();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take() {
    popup.selected().ifPresent(this::write);
    popup.hide();
  }

  /// Who typed part of an entry and goes on means the one that is marked in the list, where nothing else may be said.
  @Override
  public void commit() {
    if (onlyListed && popup.isShowing() && listed().isEmpty() && !typedText().isEmpty()) {
      take();
    }
    popup.hide();
    boolean unknown = onlyListed && !typedText().isEmpty() && listed().isEmpty();
    problem.set(unknown ? "“" + typedText() + "”不在可选的里面。请按 ↓ 选一个。" : "");
  }

  private Optional<Choice> listed() {
    String typed = typedText();
    return entries.stream()
        .filter(entry -> entry.label().equals(typed))
        .findFirst()
        .or(() -> Optional.of(kept).filter(entry -> !typed.isEmpty() && entry.label().equals(typed)));
  }

  private String typedText() {
    return field.getText() == null ? "" : field.getText().strip();
  }

  /// The entry whose label was typed, or the typed words as an entry of their own; none where nothing is typed.
  public Optional<Choice> chosen() {
    String typed = typedText();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return listed().or(() -> onlyListed ? Optional.empty() : Optional.of(new Choice(typed, typed)));
  }

  /// What was chosen as words; null where nothing is typed.
  public @Nullable String words() {
    return chosen().map(Choice::label).orElse(null);
  }

  public void show(@Nullable String label) {
    String text = label == null ? "" : label;
    write(entries.stream().filter(entry -> entry.label().equals(text)).findFirst().orElse(new Choice(text, text)));
  }

  private void write(Choice entry) {
    kept = entry;
    writing = true;
    field.setText(entry.label());
    field.end();
    writing = false;
    problem.set("");
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Boolean> empty() {
    return Required.blank(field);
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }
}
