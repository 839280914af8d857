package cn.qinshui.zhuanban.app.ui.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A text field that stands for a value: read when one leaves it or presses Enter, then written in its usual shape.
///
/// What cannot be read stays as typed and is named in [#problem()]; the value is then empty.
public final class TypedField<T> extends TextField {

  private final Function<String, Optional<T>> read;
  private final Function<T, String> write;
  private final String sentence;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private boolean writing;

  /// @param sentence the problem's text where the typed text cannot be read
  public TypedField(Function<String, Optional<T>> read, Function<T, String> write, String sentence) {
    this.read = read;
    this.write = write;
    this.sentence = sentence;
    value.addListener((source, before, now) -> show(now));
    focusedProperty()
        .addListener((source, before, now) -> {
          if (!now) {
            commit();
          }
        });
    textProperty()
        .addListener((source, before, now) -> {
          if (!writing) {
            problem.set("");
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            commit();
          }
        });
  }

  public ObjectProperty<@Nullable T> value() {
    return value;
  }

  /// Empty, or what is wrong with the text.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads what is typed now; forms call it before they save.
  public void commit() {
    String typed = getText() == null ? "" : getText().strip();
    Optional<T> found = typed.isEmpty() ? Optional.empty() : read.apply(typed);
    boolean bad = !typed.isEmpty() && found.isEmpty();
    writing = bad;
    value.set(found.orElse(null));
    writing = false;
    found.ifPresent(this::show);
    problem.set(bad ? sentence : "");
  }

  private void show(@Nullable T now) {
    if (!writing) {
      writing = true;
      setText(now == null ? "" : write.apply(now));
      writing = false;
      problem.set("");
    }
  }
}
