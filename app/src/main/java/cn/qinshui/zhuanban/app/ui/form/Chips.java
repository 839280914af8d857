package cn.qinshui.zhuanban.app.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One of a few side by side, with 全部 or 未填 in front; a second click on the chosen one goes back to that.
public final class Chips<T> extends HBox {

  private final Map<ToggleButton, T> chips = new LinkedHashMap<>();
  private final ToggleButton all;

  public Chips(List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
    this("全部", choices, label, value);
  }

  /// @param none what stands for no choice
  public Chips(String none, List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
    all = new ToggleButton(none);
    getStyleClass().add("chips");
    all.getStyleClass().add("chip");
    all.setOnAction(event -> {
      value.set(null);
      mark(null);
    });
    getChildren().add(all);
    for (T choice : choices) {
      ToggleButton chip = new ToggleButton(label.apply(choice));
      chip.getStyleClass().add("chip");
      chip.setOnAction(event -> {
        value.set(chip.isSelected() ? choice : null);
        mark(value.get());
      });
      chips.put(chip, choice);
      getChildren().add(chip);
    }
    value.addListener((source, before, now) -> mark(now));
    mark(value.get());
  }

  private void mark(@Nullable T chosen) {
    all.setSelected(chosen == null);
    chips.forEach((chip, choice) -> chip.setSelected(Objects.equals(choice, chosen)));
  }
}
