package cn.qinshui.zhuanban.app.ui.form;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// What a field that must be filled in says while nothing stands in it. It says so only once it was asked, so that a new
/// form is not red all over.
final class Required {
  private final SimpleBooleanProperty asked = new SimpleBooleanProperty();
  private final StringProperty sentence = new SimpleStringProperty("");
  private final ObservableStringValue missing;

  /// @param there whether the row is there at all; what is hidden or disabled need not be filled in
  Required(Node field, ObservableValue<Boolean> there) {
    ObservableValue<Boolean> empty = empty(field);
    missing =
        Bindings.createStringBinding(
            () -> asked.get() && empty.getValue() && there.getValue() && !field.isDisabled() ? sentence.get() : "",
            asked,
            sentence,
            empty,
            there,
            field.disabledProperty());
  }

  /// Empty while it is filled in or was not asked.
  ObservableStringValue missing() {
    return missing;
  }

  void says(String words) {
    sentence.set(words);
  }

  void ask() {
    asked.set(true);
  }

  /// 没有填原因。请填写。 or 没有选牵头单位。请选一个。
  static String usual(String label, Node field) {
    return picked(field) ? "没有选" + label + "。请选一个。" : "没有填" + label + "。请填写。";
  }

  private static boolean picked(Node field) {
    return field instanceof SearchableChoice<?> || field instanceof ComboBox<?>;
  }

  private static ObservableValue<Boolean> empty(Node field) {
    return switch (field) {
      case Field own -> own.empty();
      case SearchableChoice<?> choice -> choice.value().isNull();
      case TextInputControl text -> blank(text);
      case ComboBox<?> box -> box.valueProperty().isNull();
      default -> new SimpleBooleanProperty(false);
    };
  }

  static ObservableValue<Boolean> blank(TextInputControl text) {
    return Bindings.createBooleanBinding(() -> text.getText() == null || text.getText().isBlank(), text.textProperty());
  }
}
