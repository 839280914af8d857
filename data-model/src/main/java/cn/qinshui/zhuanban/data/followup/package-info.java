/// Visits, demands and what became of them; the commissioners and what they have to do.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.followup;
