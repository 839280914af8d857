/// Samples that break a wall.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.baddata.nocycles.b;
