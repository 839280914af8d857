package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.SettledText;
import cn.qinshui.zhuanban.app.work.Debounce;
import cn.qinshui.zhuanban.app.work.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a list is narrowed by: a search field, chips to choose from, and one button that takes all of it back.
public final class FilterBar extends FlowPane {

  private static final Duration PAUSE = Duration.ofMillis(180);

  private final TextField search = new TextField();
  private final Button clear = Buttons.quiet("清除条件", this::clear);
  private final List<Runnable> resets = new ArrayList<>();
  private final List<BooleanSupplier> used = new ArrayList<>();

  /// @param wanted gets the text once typing pauses and nothing is being composed
  public FilterBar(Work work, String prompt, Consumer<String> wanted) {
    getStyleClass().add("filter-bar");
    search.setPromptText(prompt);
    HBox box = Boxes.row(0, new FontIcon(Feather.SEARCH), Boxes.grow(search));
    box.getStyleClass().add("filter-search");
    SettledText settled = new SettledText(search);
    Debounce debounce = work.debounce(PAUSE, () -> wanted.accept(settled.get().strip()));
    settled
        .text()
        .addListener((source, before, now) -> {
          debounce.ask();
          showClear();
        });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            debounce.now();
          } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          }
        });
    resets.add(search::clear);
    used.add(() -> !search.getText().isEmpty());
    getChildren().addAll(box, clear);
    showClear();
  }

  /// One of a few, as chips; `null` in `value` means all of them.
  public <T> FilterBar chips(
      String name, List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
    Chips<T> chips = new Chips<>(choices, label, value);
    chips.setAccessibleText(name);
    add(chips);
    value.addListener((source, before, now) -> showClear());
    resets.add(() -> value.set(null));
    used.add(() -> value.get() != null);
    showClear();
    return this;
  }

  /// One of many, as a drop-down with its name as the prompt.
  public <T> FilterBar choice(
      String name, List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
    ChoiceField<T> field = new ChoiceField<>(choices, label);
    field.setPromptText(name);
    field.setMaxWidth(USE_PREF_SIZE);
    field.valueProperty().bindBidirectional(value);
    add(field);
    value.addListener((source, before, now) -> showClear());
    resets.add(() -> value.set(null));
    used.add(() -> value.get() != null);
    showClear();
    return this;
  }

  /// Any of many, as a list to tick; an empty set in `value` means all of them.
  public <K> FilterBar ticks(MultiChoice<K> ticks, ObjectProperty<Set<K>> value) {
    add(ticks);
    value.addListener((source, before, now) -> showClear());
    resets.add(() -> value.set(Set.of()));
    used.add(() -> !value.get().isEmpty());
    showClear();
    return this;
  }

  /// Something beside the bar that 清除条件 takes back too.
  public FilterBar resets(Runnable reset) {
    resets.add(reset);
    return this;
  }

  /// Puts the keyboard into the search field: for Ctrl+F.
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Shows a text that came with the route.
  public void text(String text) {
    search.setText(text);
  }

  public void clear() {
    resets.forEach(Runnable::run);
    showClear();
  }

  private void add(Node node) {
    getChildren().add(getChildren().size() - 1, node);
  }

  private void showClear() {
    boolean any = used.stream().anyMatch(BooleanSupplier::getAsBoolean);
    clear.setVisible(any);
    clear.setManaged(any);
  }
}
