package cn.qinshui.zhuanban.app.ui.table;

import java.util.List;

/// A stretch of a list and how long the whole list is.
public record Page<R>(List<R> rows, long total) {}
