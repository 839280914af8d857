/// Workbooks and CSV files in: opened by what they hold, not by how they are called, bounded before they are read, and
/// handed out row by row. Knows no library; what the rows mean is data-model's matter.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.sheet.in;
