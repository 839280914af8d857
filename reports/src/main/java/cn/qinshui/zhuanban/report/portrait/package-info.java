/// 一企一档: a firm on one A4 page, one or many in a file.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.portrait;
