@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.funnel;
