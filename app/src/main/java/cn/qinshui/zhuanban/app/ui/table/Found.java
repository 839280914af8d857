package cn.qinshui.zhuanban.app.ui.table;

import java.util.List;

/// A page of a list and how long the whole list is.
public record Found<R>(List<R> rows, long total) {}
