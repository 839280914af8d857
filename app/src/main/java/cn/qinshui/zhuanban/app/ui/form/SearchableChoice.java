package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.SettledText;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/// One of many, found by typing part of the name or its initials: ↓ and ↑ move, Enter takes, Esc leaves as it was.
/// Who types faster than the list comes takes its first entry.
public final class SearchableChoice<T> extends TextField {

  /// Finds choices for a text, on the data lane; an empty text asks for the likely ones.
  @FunctionalInterface
  public interface Source<T> {
    List<T> find(String text) throws Exception;
  }

  private static final int ROWS_SHOWN = 8;
  private static final double ROW_HEIGHT = 34;

  private final Source<T> source;
  private final Function<T, String> label;
  private final Slot<List<T>> slot;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean writing;
  private boolean takeFirst;

  public SearchableChoice(Work work, Source<T> source, Function<T, String> label, Function<T, String> detail) {
    this.source = source;
    this.label = label;
    this.slot = work.slot("查找", this::show);
    getStyleClass().add("searchable-choice");
    setPromptText("输入名称或拼音首字母");
    list.getStyleClass().add("choice-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> cell(detail));
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(false);
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
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
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
    list.setPrefHeight(Math.min(found.size(), ROWS_SHOWN) * ROW_HEIGHT + 10);
    list.setPrefWidth(Math.max(getWidth(), 360));
    if (!popup.isShowing()) {
      Bounds below = localToScreen(getBoundsInLocal());
      popup.show(this, below.getMinX(), below.getMaxY() + 2);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          move(1);
        } else {
          slot.load(progress -> source.find(""));
        }
      }
      case UP -> move(-1);
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

  private void move(int by) {
    int wanted =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - ROWS_SHOWN + 1));
  }

  private void take() {
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      value.set(chosen);
      write(chosen);
    }
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

  private ListCell<T> cell(Function<T, String> detail) {
    ChoiceCell<T> cell = new ChoiceCell<>(label, detail);
    cell.setOnMousePressed(event -> {
      if (cell.getItem() != null) {
        list.getSelectionModel().select(cell.getItem());
        take();
      }
    });
    return cell;
  }
}
