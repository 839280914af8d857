package cn.qinshui.zhuanban.badapp.shellknowsnofeature.feature.today;

/// Stands above.
public final class Above {}
