package cn.qinshui.zhuanban.app.ui.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few; opens with Alt+↓ or the space bar, Delete empties it.
public final class ChoiceField<T> extends ComboBox<T> {

  public ChoiceField(List<T> choices, Function<T, String> label) {
    getItems().setAll(choices);
    setPromptText("请选择");
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : label.apply(choice);
          }

          @Override
          public @Nullable T fromString(String text) {
            return getItems().stream().filter(each -> label.apply(each).equals(text)).findFirst().orElse(null);
          }
        });
    setOnKeyPressed(event -> {
      switch (event.getCode()) {
        case DELETE, BACK_SPACE -> setValue(null);
        default -> {
          return;
        }
      }
      event.consume();
    });
  }
}
