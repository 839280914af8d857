/// Reads the words out of files that somebody else made: bounded in size, fetching nothing from anywhere.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.report.core.read;
