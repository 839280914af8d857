package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A typed field with what stands at its end: a unit, a button.
public abstract sealed class TypedInput<T> extends HBox implements Field permits CountField, DateField, MoneyField {

  private final TypedField<T> field;

  TypedInput(String style, TypedField<T> field) {
    this.field = field;
    getStyleClass().addAll("input-row", style);
    getChildren().add(Boxes.grow(field));
  }

  /// Puts something behind the field.
  final void end(Node node) {
    getChildren().add(node);
  }

  final void unit(String unit) {
    end(Boxes.styled(Boxes.whole(unit), "unit"));
  }

  final TypedField<T> field() {
    return field;
  }

  public final ObjectProperty<@Nullable T> value() {
    return field.value();
  }

  @Override
  public final ReadOnlyStringProperty problem() {
    return field.problem();
  }

  @Override
  public final void commit() {
    field.commit();
  }

  @Override
  public final ObservableValue<Boolean> empty() {
    return Required.blank(field);
  }

  @Override
  public final void requestFocus() {
    field.requestFocus();
  }
}
