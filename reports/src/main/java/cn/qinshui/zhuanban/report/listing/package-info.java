/// A list as it stands on the screen, on paper.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.listing;
