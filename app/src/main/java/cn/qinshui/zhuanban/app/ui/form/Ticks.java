package cn.qinshui.zhuanban.app.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Any of a few, all in sight: one stop for Tab; ← and → move, the space bar ticks, and the digit before a word ticks it at
/// once.
public final class Ticks<K> extends FlowPane {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final int DIGITS = 10;
  private static final double WIDE = 800;

  private final ObservableList<K> choices;
  private final Function<K, String> label;
  private final ObjectProperty<Set<K>> value;
  private final List<ToggleButton> ticks = new ArrayList<>();
  private int here;

  /// @param choices may be filled later
  public Ticks(ObservableList<K> choices, Function<K, String> label, ObjectProperty<Set<K>> value) {
    super(6, 6);
    this.choices = choices;
    this.label = label;
    this.value = value;
    getStyleClass().add("ticks");
    setPrefWrapLength(WIDE);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().addListener((source, before, now) -> mark());
    choices.addListener((ListChangeListener<K>) change -> fill());
    value.addListener((source, before, now) -> mark());
    fill();
  }

  private void fill() {
    ticks.clear();
    for (int i = 0; i < choices.size(); i++) {
      K choice = choices.get(i);
      int place = i;
      String digit = i < DIGITS ? (i + 1) % DIGITS + " " : "";
      ToggleButton tick = new ToggleButton(digit + label.apply(choice));
      tick.getStyleClass().add("tick-chip");
      tick.setFocusTraversable(false);
      tick.setOnAction(event -> {
        requestFocus();
        here = place;
        toggle(place);
      });
      ticks.add(tick);
    }
    getChildren().setAll(ticks);
    mark();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (code.isDigitKey()) {
      int digit = Integer.parseInt(code.getName().replaceAll("\\D", ""));
      toggle(digit == 0 ? DIGITS - 1 : digit - 1);
    } else if (code == KeyCode.RIGHT || code == KeyCode.LEFT) {
      here = Math.clamp(here + (code == KeyCode.RIGHT ? 1 : -1), 0, Math.max(0, ticks.size() - 1));
      mark();
    } else if (code == KeyCode.SPACE) {
      toggle(here);
    } else {
      return;
    }
    event.consume();
  }

  private void toggle(int place) {
    if (place < choices.size()) {
      Set<K> chosen = new LinkedHashSet<>(value.get());
      K choice = choices.get(place);
      if (!chosen.remove(choice)) {
        chosen.add(choice);
      }
      value.set(Set.copyOf(chosen));
      mark();
    }
  }

  private void mark() {
    for (int i = 0; i < ticks.size(); i++) {
      ticks.get(i).setSelected(value.get().contains(choices.get(i)));
      ticks.get(i).pseudoClassStateChanged(HERE, isFocused() && i == here);
    }
  }
}
