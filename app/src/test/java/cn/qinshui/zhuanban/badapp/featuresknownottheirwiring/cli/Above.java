package cn.qinshui.zhuanban.badapp.featuresknownottheirwiring.cli;

/// Stands above.
public final class Above {}
