package cn.qinshui.zhuanban.badapp.nocycles.here;

import cn.qinshui.zhuanban.badapp.nocycles.there.There;

/// One half of a cycle.
public record Here(There there) {}
