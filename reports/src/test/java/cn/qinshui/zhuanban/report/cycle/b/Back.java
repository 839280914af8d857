package cn.qinshui.zhuanban.report.cycle.b;

import cn.qinshui.zhuanban.report.cycle.a.There;
import org.jspecify.annotations.Nullable;

/// The other half.
public final class Back {
  @Nullable There there;
}
