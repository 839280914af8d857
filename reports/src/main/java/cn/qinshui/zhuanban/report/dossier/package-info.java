/// 档案卷: everything on file of a firm, with a table of contents.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.dossier;
