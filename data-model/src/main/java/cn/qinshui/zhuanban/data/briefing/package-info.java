/// The facts a 工作简报 is made of, its issues (第 n 期) and the prose the office puts in its own words; and what the next meeting
/// should talk about.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.briefing;
