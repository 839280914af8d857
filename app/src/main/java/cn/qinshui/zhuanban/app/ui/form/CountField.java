package cn.qinshui.zhuanban.app.ui.form;

/// A whole number with its unit, such as 人 or 件.
public final class CountField extends TypedInput<Integer> {
  public CountField(String unit) {
    super("money-field", new TypedField<>(TypedNumber::count, Object::toString, TypedNumber.COUNT_PROBLEM));
    unit(unit);
  }
}
