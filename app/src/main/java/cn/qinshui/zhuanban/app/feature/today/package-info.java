/// 今日: what is due, overdue, expiring, each one click away.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.today;
