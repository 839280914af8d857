package cn.qinshui.zhuanban.badapp.workknowsnobody.shell;

/// Stands above.
public final class Above {}
