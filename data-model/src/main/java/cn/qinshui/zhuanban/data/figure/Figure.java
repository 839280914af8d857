package cn.qinshui.zhuanban.data.figure;

import cn.qinshui.zhuanban.data.shared.PaperText;
import java.math.BigDecimal;

/// A number with its name, its unit and the list it is the count of. `key` is the same for the same question in every period.
public record Figure(String key, String label, BigDecimal amount, String unit, CountedList source) {
  public boolean isZero() {
    return amount.signum() == 0;
  }

  public int whole() {
    return amount.intValueExact();
  }

  /// 3家, 12.5万元.
  public String withUnit() {
    return PaperText.number(amount) + unit;
  }
}
