package cn.qinshui.zhuanban.baddata.nocycles.b;

import cn.qinshui.zhuanban.baddata.nocycles.a.There;
import org.jspecify.annotations.Nullable;

/// The other half.
public record Back(@Nullable There there) {}
