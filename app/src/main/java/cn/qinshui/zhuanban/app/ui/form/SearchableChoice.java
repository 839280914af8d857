package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.SettledText;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One of many, found by typing part of the name or its initials: ↓ and ↑ move, Enter takes, Esc leaves as it was.
/// Who types faster than the list comes takes its first entry.
public final class SearchableChoice<T> extends TextField {

  /// Finds choices for a text, on the data lane; an empty text asks for the likely ones.
  @FunctionalInterface
  public interface Source<T> {
    List<T> find(String text) throws Exception;
  }

  private final Source<T> source;
  private final Function<T, String> label;
  private final Slot<List<T>> slot;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final ChoicePopup<T> popup;
  private boolean writing;
  private boolean takeFirst;

  public SearchableChoice(Work work, Source<T> source, Function<T, String> label, Function<T, String> detail) {
    this.source = source;
    this.label = label;
    this.slot = work.slot("查找", this::show);
    getStyleClass().add("searchable-choice");
    setPromptText("输入名称或拼音首字母");
    popup = new ChoicePopup<>(label, detail, this::take);
    value.addListener((of, before, now) -> write(now));
    new SettledText(this).text().addListener((of, before, now) -> typed(now));
    focusedProperty()
        .addListener((of, before, now) -> {
          if (!now) {
            leave();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(event -> {
      if (!popup.isShowing()) {
        slot.load(progress -> source.find(""));
      }
    });
  }

  public ObjectProperty<@Nullable T> value() {
    return value;
  }

  private void typed(String text) {
    if (writing) {
      return;
    }
    takeFirst = false;
    if (isFocused()) {
      slot.load(progress -> source.find(text.strip()));
    }
  }

  private void show(List<T> found) {
    popup.fill(found);
    if (takeFirst) {
      takeFirst = false;
      take();
      if (!isFocused()) {
        leave();
      }
      return;
    }
    if (found.isEmpty() || !isFocused()) {
      popup.hide();
      return;
    }
    popup.show(this, Math.max(getWidth(), 360));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          popup.move(1);
        } else {
          slot.load(progress -> source.find(""));
        }
      }
      case UP -> popup.move(-1);
      case ENTER -> {
        if (popup.isShowing()) {
          take();
        } else if (slot.loading().get()) {
          takeFirst = true;
        } else {
          return;
        }
      }
      case ESCAPE -> {
        if (!popup.isShowing()) {
          return;
        }
        popup.hide();
        write(value.get());
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take() {
    popup
        .selected()
        .ifPresent(chosen -> {
          value.set(chosen);
          write(chosen);
        });
    popup.hide();
  }

  /// An emptied field means no choice; any other text that was not taken goes back to the choice. What is about to be
  /// taken is waited for.
  private void leave() {
    popup.hide();
    if (takeFirst) {
      return;
    }
    if (getText() == null || getText().isBlank()) {
      value.set(null);
    } else {
      write(value.get());
    }
  }

  private void write(@Nullable T now) {
    String text = now == null ? "" : label.apply(now);
    if (!Objects.equals(text, getText())) {
      writing = true;
      setText(text);
      end();
      writing = false;
    }
  }
}
