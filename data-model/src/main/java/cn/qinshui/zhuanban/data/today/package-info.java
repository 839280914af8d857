/// What is to be done today (今日), for the office and for each person.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.today;
