/// The responsibility matrix (措施×单位): the plan's duties with what the records say of each.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.matrix;
