package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import org.jspecify.annotations.Nullable;

/// One part of the identity of two firms side by side, in the words of the screen; null where nothing is entered.
public record FieldPair(EnterpriseField field, @Nullable String left, @Nullable String right) {
  public boolean same() {
    return left == null ? right == null : left.equals(right);
  }
}
