package cn.qinshui.zhuanban.report.cycle.a;

import cn.qinshui.zhuanban.report.cycle.b.Back;
import org.jspecify.annotations.Nullable;

/// Half of a cycle that the architecture's test must see.
public final class There {
  @Nullable Back back;
}
