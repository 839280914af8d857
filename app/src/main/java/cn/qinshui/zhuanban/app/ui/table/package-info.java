/// The paged table: rows come page by page from a supplier that sorts and filters in SQL.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.ui.table;
