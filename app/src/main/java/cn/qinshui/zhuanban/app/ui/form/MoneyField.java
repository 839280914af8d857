package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.math.BigDecimal;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// An amount in 万元; 1.2亿 and 350000元 are understood, full-width digits too.
public final class MoneyField extends HBox implements Field {

  private final TypedField<BigDecimal> field =
      new TypedField<>(TypedNumber::money, TypedNumber::shown, TypedNumber.MONEY_PROBLEM);

  public MoneyField() {
    getStyleClass().addAll("input-row", "money-field");
    getChildren().addAll(Boxes.grow(field), Boxes.styled(Boxes.whole("万元"), "unit"));
  }

  public ObjectProperty<@Nullable BigDecimal> value() {
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
