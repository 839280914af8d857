package cn.qinshui.zhuanban.baddata.nocycles.a;

import cn.qinshui.zhuanban.baddata.nocycles.b.Back;
import org.jspecify.annotations.Nullable;

/// One half of a circle.
public record There(@Nullable Back back) {}
