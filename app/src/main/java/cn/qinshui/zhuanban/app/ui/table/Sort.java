package cn.qinshui.zhuanban.app.ui.table;

/// One key of an order.
///
/// @param column the column's id, which the store turns into SQL
public record Sort(String column, boolean ascending) {}
