/// Small charts drawn by shapes: bars, lines, sparklines, shares. A missing value is a gap, never a zero.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.ui.chart;
