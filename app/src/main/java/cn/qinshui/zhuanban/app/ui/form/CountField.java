package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A whole number with its unit, such as 人 or 件.
public final class CountField extends HBox implements Field {

  private final TypedField<Integer> field =
      new TypedField<>(TypedNumber::count, Object::toString, TypedNumber.COUNT_PROBLEM);

  public CountField(String unit) {
    getStyleClass().addAll("input-row", "money-field");
    getChildren().addAll(Boxes.grow(field), Boxes.styled(Boxes.whole(unit), "unit"));
  }

  public ObjectProperty<@Nullable Integer> value() {
    return field.value();
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return field.problem();
  }

  @Override
  public void commit() {
    field.commit();
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
