package cn.qinshui.zhuanban.badapp.nocycles.there;

import cn.qinshui.zhuanban.badapp.nocycles.here.Here;

/// The other half.
public record There(Here here) {}
