package cn.qinshui.zhuanban.app.ui.form;

import java.math.BigDecimal;

/// An amount in 万元; 1.2亿 and 350000元 are understood, full-width digits too.
public final class MoneyField extends TypedInput<BigDecimal> {
  public MoneyField() {
    super("money-field", new TypedField<>(TypedNumber::money, TypedNumber::shown, TypedNumber.MONEY_PROBLEM));
    unit("万元");
  }
}
