/// Workbooks and CSV files out: data that another office reads with its own program.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.sheet;
