package cn.qinshui.zhuanban.badapp.uiknowsnoshell.shell;

/// Stands above.
public final class Above {}
