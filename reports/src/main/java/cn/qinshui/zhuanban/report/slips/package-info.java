/// Numbered paper that goes out: 交办单, 转办函, 催办单, 走访单.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.slips;
