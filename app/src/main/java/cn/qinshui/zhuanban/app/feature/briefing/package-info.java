/// 会议简报: the month's briefing, its prose and its paper.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.briefing;
