/// Meetings of the 工作专班 and what they decided.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.meeting;
