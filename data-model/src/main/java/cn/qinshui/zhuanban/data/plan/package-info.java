/// The county plan: measures, units, duties, and how the work on each duty goes.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.plan;
