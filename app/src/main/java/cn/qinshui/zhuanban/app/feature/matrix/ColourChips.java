package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.plan.Colour;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The five colours with their shape, word and number: legend and filter in one.
final class ColourChips extends HBox {

  private final Map<Colour, ToggleButton> chips = new EnumMap<>(Colour.class);
  private final Map<Colour, Label> numbers = new EnumMap<>(Colour.class);

  /// @param wanted gets the colour asked for, null where it is taken back
  ColourChips(Consumer<@Nullable Colour> wanted) {
    getStyleClass().addAll("chips", "colour-chips");
    for (Colour colour : Colour.values()) {
      Label number = Boxes.text("0", "chip-count");
      ToggleButton chip = new ToggleButton();
      chip.setGraphic(
          Boxes.row(
              6, Badge.mark(Tone.valueOf(colour.name())), Boxes.text(colour.word() + " " + colour.meaning()), number));
      chip.getStyleClass().add("chip");
      chip.setAccessibleText("只看" + colour.word() + "（" + colour.meaning() + "）");
      chip.setOnAction(event -> wanted.accept(chip.isSelected() ? colour : null));
      chips.put(colour, chip);
      numbers.put(colour, number);
      getChildren().add(chip);
    }
  }

  void show(@Nullable Colour chosen, Map<Colour, Integer> counts) {
    chips.forEach((colour, chip) -> chip.setSelected(colour == chosen));
    numbers.forEach((colour, number) -> number.setText(String.valueOf(counts.getOrDefault(colour, 0))));
  }
}
